/// The kinds of mistake the reader of content finds. The names are stable: writers look them up, scripts filter by them.
package enum ContentRule: String, Hashable, Sendable, CaseIterable {
  // Reading a file.
  case unreadableFile = "unreadable-file"
  case emptyFile = "empty-file"
  case unknownFile = "unknown-file"
  case missingFile = "missing-file"
  case tooLarge = "too-large"
  case yamlSyntax = "yaml-syntax"
  case yamlTrap = "yaml-trap"
  case tab
  case oneDocument = "one-document"
  case duplicateKey = "duplicate-key"
  case hiddenCharacter = "hidden-character"
  // The shape of what was read.
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongShape = "wrong-shape"
  case badValue = "bad-value"
  case badName = "bad-name"
  case unknownFact = "unknown-fact"
  // How trees hang together.
  case missingElse = "missing-else"
  case missingOtherwise = "missing-otherwise"
  case beatWithoutEnd = "beat-without-end"
  case twoEnds = "two-ends"
  case unknownBeat = "unknown-beat"
  case unknownLabel = "unknown-label"
  case unknownAnswer = "unknown-answer"
  case unknownStep = "unknown-step"
  case unknownPhraseSet = "unknown-phrase-set"
  case unknownWord = "unknown-word"
}

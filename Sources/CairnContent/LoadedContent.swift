package import CairnConversation
package import CairnVocabulary

/// What came of reading a content folder: everything that is wrong with it, and a script when nothing is.
package struct LoadedContent: Sendable {
  /// By file and place.
  package let diagnostics: [Diagnostic]
  /// The texts that were read, for showing the line of a finding.
  package let source: ContentSource
  package let script: Script?

  package init(diagnostics: [Diagnostic], source: ContentSource, script: Script?) {
    self.diagnostics = diagnostics
    self.source = source
    self.script = script
  }
}

package import CairnVocabulary

/// How sure the matcher is of its best label.
package enum Confidence: String, Hashable, Sendable { case sure, unsure, none }

/// Which layer of the matcher decided.
package enum MatchLayer: String, Hashable, Sendable { case pattern, corrected, learned, none }

/// One label that may fit, with what spoke for it.
package struct Match: Hashable, Sendable {
  package let label: Label
  /// 0 to 1, calibrated: of the utterances scored 0.8, about 80 % are of this label.
  package let score: Double
  package let evidence: [Evidence]

  package init(label: Label, score: Double, evidence: [Evidence] = []) {
    self.label = label
    self.score = score
    self.evidence = evidence
  }
}

/// One thing that counted for a label.
package struct Evidence: Hashable, Sendable {
  /// What was found: a pattern's text, a word, a pair, `<phrase-set>`.
  package let feature: String
  /// Its share in the decision, in the learned layer's units; positive speaks for the label.
  package let weight: Double
  /// Bytes of the original text, where it stands there.
  package let span: Range<Int>?

  package init(feature: String, weight: Double, span: Range<Int>? = nil) {
    self.feature = feature
    self.weight = weight
    self.span = span
  }
}

/// What the matcher makes of one utterance.
package struct MatchResult: Hashable, Sendable {
  /// Best first; the first is what was understood unless `confidence` is `none`.
  package let ranked: [Match]
  package let confidence: Confidence
  package let layer: MatchLayer
  /// Other labels that clauses of a longer message spoke of, best first.
  package let also: [Label]
  /// What the words say of danger, whatever else they are about.
  package var danger: DangerHint?

  package init(ranked: [Match], confidence: Confidence, layer: MatchLayer, also: [Label] = []) {
    self.ranked = ranked
    self.confidence = confidence
    self.layer = layer
    self.also = also
  }

  /// The label understood, or nil when nothing fits.
  package var label: Label? { confidence == .none ? nil : ranked.first?.label }

  package static let nothing = MatchResult(ranked: [], confidence: .none, layer: .none)
}

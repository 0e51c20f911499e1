package import CairnVocabulary

/// How plainly the words of a message speak of danger, beside everything else they might be about.
package struct DangerHint: Hashable, Sendable {
  package enum Plainness: Int, Hashable, Sendable, Comparable {
    /// Three calm lines of a hundred lean as far.
    case faint
    /// One calm line of a hundred.
    case clear
    /// Three calm lines of a thousand.
    case strong

    package static func < (left: Plainness, right: Plainness) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The label of danger that leads.
  package let label: Label
  package let plainness: Plainness

  package init(label: Label, plainness: Plainness) {
    (self.label, self.plainness) = (label, plainness)
  }
}

/// How far a label of danger must lead all others (or may trail them) to be heard, in units of the margin the weights
/// were learned with. Learned by cross-validation: each is passed by a set part of the calm examples.
package struct DangerLimits: Hashable, Sendable {
  package let faint: Float
  package let clear: Float
  package let strong: Float

  package init(faint: Float, clear: Float, strong: Float) {
    (self.faint, self.clear, self.strong) = (faint, clear, strong)
  }

  /// Nothing learned: never speaks.
  package static let none = DangerLimits(
    faint: .infinity, clear: .infinity, strong: .infinity)

  func plainness(ofLead lead: Float) -> DangerHint.Plainness? {
    if lead >= strong { return .strong }
    if lead >= clear { return .clear }
    return lead >= faint ? .faint : nil
  }

  /// From the leads of danger in calm examples that the weights had not seen.
  init(calmLeads: [Float]) {
    let sorted = calmLeads.sorted()
    func passed(byOneIn count: Int) -> Float {
      let place = sorted.count - max(1, sorted.count / count)
      return sorted.indices.contains(place) ? sorted[place] : .infinity
    }
    self.init(
      faint: passed(byOneIn: 33), clear: passed(byOneIn: 100), strong: passed(byOneIn: 333))
  }
}

extension LearnedScores {
  /// The label of danger that stands highest, and how far it leads the best other label; nil where there is none.
  func danger(among labels: [Label]) -> (label: Label, lead: Float)? {
    var (danger, other): (Int?, Float) = (nil, -.infinity)
    for place in labels.indices {
      if labels[place].isSafety {
        if danger.map({ scores[place] > scores[$0] }) ?? true { danger = place }
      } else {
        other = max(other, scores[place])
      }
    }
    return danger.map { (labels[$0], scores[$0] - other) }
  }
}

extension Learning {
  /// The limits, by the `scores` of cross-validation.
  func dangerLimits(by scores: [LearnedScores]) -> DangerLimits {
    guard labels.contains(where: \.isSafety) else { return .none }
    let leads = zip(scores, targets).compactMap { scores, target in
      labels[target.label].isSafety ? nil : scores.danger(among: labels)?.lead
    }
    return DangerLimits(calmLeads: leads)
  }
}

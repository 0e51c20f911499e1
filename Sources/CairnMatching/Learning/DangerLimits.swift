package import CairnVocabulary

/// How plainly the words of a message speak of danger, beside everything else they might be about.
package struct DangerHint: Hashable, Sendable {
  package enum Plainness: Int, Hashable, Sendable, Comparable {
    /// They lead far away from it: so do four of a hundred messages of danger.
    case remote
    /// They say nothing either way.
    case slight
    /// Three calm lines of a hundred lean as far towards it.
    case faint
    /// One calm line of a hundred.
    case clear
    /// Three calm lines of a thousand.
    case strong
    /// One calm line of a thousand.
    case striking

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
/// were learned with. Learned by cross-validation: each is passed by a set part of the calm examples, and `remote` is
/// missed by a set part of the dangerous ones.
package struct DangerLimits: Hashable, Sendable {
  package let remote: Float
  package let faint: Float
  package let clear: Float
  package let strong: Float
  package let striking: Float

  package init(remote: Float, faint: Float, clear: Float, strong: Float, striking: Float) {
    (self.remote, self.faint, self.clear) = (remote, faint, clear)
    (self.strong, self.striking) = (strong, striking)
  }

  /// Nothing learned: never speaks.
  package static let none = DangerLimits(
    remote: -.infinity, faint: .infinity, clear: .infinity, strong: .infinity, striking: .infinity)

  func plainness(ofLead lead: Float) -> DangerHint.Plainness {
    if lead >= striking { return .striking }
    if lead >= strong { return .strong }
    if lead >= clear { return .clear }
    if lead >= faint { return .faint }
    return lead < remote ? .remote : .slight
  }

  /// From the leads of danger in examples that the weights had not seen.
  init(calm: [Float], dangerous: [Float]) {
    let calm = calm.sorted()
    let dangerous = dangerous.sorted()
    func passed(byOneIn count: Int) -> Float {
      let place = calm.count - max(1, calm.count / count)
      return calm.indices.contains(place) ? calm[place] : .infinity
    }
    let part = dangerous.count / 25
    self.init(
      remote: dangerous.indices.contains(part) ? dangerous[part] : -.infinity,
      faint: passed(byOneIn: 33), clear: passed(byOneIn: 100), strong: passed(byOneIn: 333),
      striking: passed(byOneIn: 1000))
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
    var leads: (calm: [Float], dangerous: [Float]) = ([], [])
    for (scores, target) in zip(scores, targets) where !target.isCounterexample {
      guard let lead = scores.danger(among: labels)?.lead else { continue }
      if labels[target.label].isSafety {
        leads.dangerous.append(lead)
      } else {
        leads.calm.append(lead)
      }
    }
    return DangerLimits(calm: leads.calm, dangerous: leads.dangerous)
  }
}

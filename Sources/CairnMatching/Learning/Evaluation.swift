package import CairnVocabulary

/// How well people are heard: what was understood of utterances whose fair labels are known.
///
/// Counted as `cairn evaluate` reports it; add one verdict an utterance, in any order.
package struct Evaluation: Hashable, Sendable {
  package private(set) var count = 0
  package private(set) var firstHits = 0
  package private(set) var hitsAmongThree = 0
  package private(set) var sure = 0
  package private(set) var sureAndWrong = 0
  package private(set) var refused = 0
  /// Lines that say which side the person stands on, and those of them that were read so.
  package private(set) var roles = 0
  package private(set) var rightRoles = 0
  package private(set) var recalls: [Label: Recall] = [:]
  package private(set) var confusions: [Confusion: Int] = [:]

  /// How often a label was meant first, and how often it or another fair one was understood.
  package struct Recall: Hashable, Sendable {
    package fileprivate(set) var meant = 0
    package fileprivate(set) var hit = 0
  }

  /// One label taken for another.
  package struct Confusion: Hashable, Sendable, Comparable {
    package let meant: Label
    package let understood: Label

    package static func < (left: Confusion, right: Confusion) -> Bool {
      (left.meant, left.understood) < (right.meant, right.understood)
    }
  }

  package init() {}

  /// `accepted` holds the labels that are fair, the best first. A line is refused when nothing was understood, or that
  /// it is out of scope; the latter hits where the line accepts it.
  package mutating func add(_ result: MatchResult, accepted: [Label]) {
    let understood = result.ranked.first?.label
    let isHit = understood.map(accepted.contains) ?? false
    count += 1
    firstHits += isHit ? 1 : 0
    hitsAmongThree += result.ranked.prefix(3).contains { accepted.contains($0.label) } ? 1 : 0
    sure += result.confidence == .sure ? 1 : 0
    sureAndWrong += result.confidence == .sure && !isHit ? 1 : 0
    refused += Self.refuses(result) ? 1 : 0
    note(understood, isHit: isHit, meant: accepted.first)
  }

  /// Counts a role only where the line says hurt or broke.
  package mutating func add(heardRole: Role?, saidRole: Role?) {
    guard let saidRole, saidRole == .hurt || saidRole == .broke else { return }
    roles += 1
    rightRoles += heardRole == saidRole ? 1 : 0
  }

  package static func refuses(_ result: MatchResult) -> Bool {
    result.confidence == .none || result.label?.group == "other"
  }

  private mutating func note(_ understood: Label?, isHit: Bool, meant: Label?) {
    guard let meant else { return }
    recalls[meant, default: Recall()].meant += 1
    if isHit {
      recalls[meant, default: Recall()].hit += 1
    } else if let understood {
      confusions[Confusion(meant: meant, understood: understood), default: 0] += 1
    }
  }

  /// Parts of the whole, 0 to 1; 0 where nothing was counted.
  package var firstHitShare: Double { Self.share(firstHits, of: count) }
  package var hitAmongThreeShare: Double { Self.share(hitsAmongThree, of: count) }
  package var sureAndWrongShare: Double { Self.share(sureAndWrong, of: count) }
  package var refusedShare: Double { Self.share(refused, of: count) }
  package var rightRoleShare: Double { Self.share(rightRoles, of: roles) }

  /// The most frequent first; where equal, in the order of the labels.
  package var worstConfusions: [(confusion: Confusion, count: Int)] {
    confusions.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
      .map { (confusion: $0.key, count: $0.value) }
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}

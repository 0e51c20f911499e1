/// What a beat can make Cairn do besides speaking. Closed: a new verb is a change of code.
package enum Directive: String, Hashable, Sendable, CaseIterable {
  case closeTopic = "close-topic"
  case reopenTopic = "reopen-topic"
  case pause
  case resume
  case slowDown = "slow-down"
  case usualPace = "usual-pace"
  case listenOnly = "listen-only"
  case stepDone = "step-done"
  case stepNotDone = "step-not-done"
  case `repeat`
  case recap
  case showMemory = "show-memory"
  case showLines = "show-lines"
  case explain
  case remember
  case discreet
  case forgetLast = "forget-last"
  case forgetEverything = "forget-everything"
  /// Leaves the place at hand; its tree may be come back to.
  case setAside = "set-aside"
  case keepDraft = "keep-draft"
  case helped
  case decided
  case end
}

extension TimingContent {
  static var trees: [(path: String, text: String)] {
    [
      tree("trust-again/one", opening: "a1") {
        asking("a1", then: "a2", yes: "a2") + asking("a2", then: "a3") + asking("a3", then: "a1")
      },
      tree("trust-again/ideas", opening: "i1") {
        beat("i1", "kind: idea", "goto: i2") + beat("i2", "kind: idea", "goto: rest")
      },
      tree("trust-again/chain", opening: "c1") {
        beat("c1", "goto: c2") + beat("c2", "goto: rest")
      },
      tree("trust-again/long", opening: "l1") {
        asking("l1", then: "l2") + long("l2", then: "l3") + long("l3", then: "l4")
          + long("l4", then: "rest")
      },
      tree("trust-again/into", opening: "x1") { beat("x1", "goto: trust-again/one#a1") },
      tree("trust-again/near", opening: "n1") { beat("n1", "goto: regain-trust/facing#f1") },
      tree("trust-again/heavy", opening: "h1") {
        asking("h1", then: "h2", "weight: 3") + asking("h2", then: "rest", "weight: 3")
      },
      tree("trust-again/load", opening: "m1") {
        (1...8).map { number in
          beat("m\(number)", "weight: \(number % 2 + 2)", "expect: { else: m\(number % 8 + 1) }")
        }.joined()
      },
      tree("trust-again/steps", opening: "s0", extra: steps) {
        beat("s0", "expect: { else: s1 }")
          + beat("s1", "kind: step", "offer: water", "goto: rest")
          + beat("done", "goto: rest") + beat("not-done", "goto: rest")
      },
      tree("regain-trust/facing", opening: "f1", extra: "shut-after: [safety/in-danger]\n") {
        beat("f1", "expect: { else: f2 }") + beat("f2", "faces: other", "goto: rest")
      },
      tree("conversation/small-talk", opening: "g1") {
        beat("g1", "remarks-on: gap", "goto: rest")
      },
      tree("safety/in-danger", opening: "risk") { beat("risk", "goto: rest") },
      tree("conversation/goodbye", opening: "bye") {
        beat("bye", "weight: 0", "do: [end]", "goto: more") + beat("more", "goto: rest")
      },
    ] + steering
  }

  private static let steps = """
    steps:
      water:
        spoken: "a glass of water"
        ask-after: 1 day
        ask: [ "Was there a glass of water?", "Did the water get drunk?" ]
        done: done
        not-done: not-done

    """

  private static var steering: [(path: String, text: String)] {
    let verbs = [
      "not-now": "do: [pause]", "slow-down": "do: [slow-down]", "just-listen": "do: [listen-only]",
      "close-topic": "do: [close-topic]", "ready": "do: [resume]",
    ]
    let names = [
      "not-now", "slow-down", "just-listen", "close-topic", "ready", "yes", "no", "unsure", "greet",
    ]
    return names.map { name in
      tree("conversation/\(name)", opening: "b") {
        beat("b", verbs[name] ?? "weight: 0", "goto: rest")
      }
    }
  }

  private static func tree(
    _ label: String, opening: String, extra: String = "", beats: () -> String
  ) -> (path: String, text: String) {
    let head = "spoken-as: \"\(label)\"\nopening:\n  else: [\(opening)]\n"
    return ("Dialogues/\(label).yaml", head + extra + "beats:\n" + beats())
  }

  private static func beat(_ name: String, _ keys: String...) -> String {
    written(name, keys)
  }

  private static func asking(
    _ name: String, then next: String, yes: String? = nil, _ keys: String...
  ) -> String {
    let answer = yes.map { "conversation/yes: \($0), " } ?? ""
    let ask = "ask: [\"Is it \(name)?\", \"And \(name)?\", \"Or \(name)?\"]"
    return written(name, keys + [ask, "expect: { \(answer)else: \(next) }"])
  }

  /// A beat of twenty-five words.
  private static func long(_ name: String, then next: String) -> String {
    let words = Array(repeating: "then", count: 23).joined(separator: " ")
    return "  \(name):\n    weight: 0\n    say: [\"Of \(name) \(words).\"]\n    goto: \(next)\n"
  }

  /// A beat with three variants, so that it can be said three times in a sitting.
  private static func written(_ name: String, _ keys: [String]) -> String {
    let say = "say: [\"One of \(name).\", \"Two of \(name).\", \"Three of \(name).\"]"
    let all = (keys.contains { $0.hasPrefix("weight") } ? [] : ["weight: 1"]) + [say] + keys
    return "  \(name):\n" + all.map { "    \($0)\n" }.joined()
  }
}

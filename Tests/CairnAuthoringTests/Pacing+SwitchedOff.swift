import CairnPacing

extension Pacing {
  /// All rules but the one called `rule`.
  static func without(_ rule: String) -> Pacing {
    Pacing(policies: allPolicies.filter { $0.name != rule })
  }

  /// All rules, with other numbers.
  static func with(_ change: (inout PacingRules) -> Void) -> Pacing {
    var rules = PacingRules()
    change(&rules)
    return Pacing(rules: rules)
  }
}

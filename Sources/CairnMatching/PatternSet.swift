/// Patterns that are asked together: those of an answer, a door, a sign of danger.
package struct PatternSet: Hashable, Sendable {
  package init() {}
}

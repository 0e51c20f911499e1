/// What can be opened, closed or put off: a section's subject, or a person by the word they were named with.
package enum Topic: Hashable, Sendable {
  case section(Label)
  /// A given name or a relation word, lower case: `anna`, `sister`.
  case person(String)
}

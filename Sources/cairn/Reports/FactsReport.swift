import CairnMatching

/// The facts read beside a label; what was not heard is null.
struct FactsReport: Encodable {
  let person: String?
  let relation: String?
  let pronoun: String?
  let name: String?
  let act: String?
  let feelings: [String]
  let since: String?

  init(_ mentions: Mentions?) {
    let told = mentions?.person
    person = told?.name ?? told?.relation
    relation = told?.relation
    pronoun = told?.pronoun?.rawValue
    name = told?.name
    act = mentions?.act?.name
    feelings = mentions?.feelings ?? []
    since = mentions?.time?.spoken
  }

  enum CodingKeys: String, CodingKey {
    case person, relation, pronoun, name, act, feelings, feeling, since
  }

  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: CodingKeys.self)
    try keys.encode(person, forKey: .person)
    try keys.encode(relation, forKey: .relation)
    try keys.encode(pronoun, forKey: .pronoun)
    try keys.encode(name, forKey: .name)
    try keys.encode(act, forKey: .act)
    try keys.encode(feelings, forKey: .feelings)
    try keys.encode(feelings, forKey: .feeling)
    try keys.encode(since, forKey: .since)
  }
}

import CairnMatching
import CairnVocabulary
import Foundation

/// CLINC150 as published: pairs of utterance and intent, in four parts.
struct DataSet {
  let labels: [Label]
  let training: [LabelledUtterance]
  let validation: [LabelledUtterance]
  let outOfScopeValidation: [LabelledUtterance]

  init(file: String) throws {
    let parts = try JSONDecoder().decode(
      [String: [[String]]].self, from: Data(contentsOf: URL(fileURLWithPath: file)))
    let names = Set((parts["train"] ?? []).map { $0[1] }).sorted() + ["oos"]
    let numbers = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let normaliser = Normaliser()
    func utterances(_ part: String) -> [LabelledUtterance] {
      (parts[part] ?? []).map {
        LabelledUtterance(utterance: normaliser.utterance(from: $0[0]), label: numbers[$0[1]] ?? 0)
      }
    }
    labels = names.map { Label(group: "clinc150", name: $0) }
    training = utterances("train") + utterances("oos_train")
    validation = utterances("val")
    outOfScopeValidation = utterances("oos_val")
  }
}

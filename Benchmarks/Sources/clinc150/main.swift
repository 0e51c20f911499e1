import CairnMatching
import CairnVocabulary
import Foundation

// Intent classification on CLINC150, by the learned layer alone: no pattern, no phrase set, nothing tuned to it.
//
//   swift run -c release --package-path Benchmarks clinc150 ../shared/checks/clinc150/train-val.json

guard CommandLine.arguments.count == 2 else {
  print("usage: clinc150 TRAIN-VAL.JSON")
  exit(64)
}
let dataSet = try DataSet(file: CommandLine.arguments[1])
let clock = ContinuousClock()
let start = clock.now
var rules = LearningRules()
rules.leastExamples = 1
rules.leastSteps = 1
rules.margins.rounds = 12
// Errands are told apart by their words; who does what to whom, which tellings are told apart by, is no help here.
let reader = FeatureReader(kinds: [.word, .stem, .pair, .stemPair, .skipPair, .letters])
let learning = Learning(
  examples: dataSet.training, labels: dataSet.labels, rules: rules, reader: reader)
let weights = learning.weights()
print("training \(clock.now - start), \(weights.space.table.count) features, \(weights.size) bytes")

let report = Report(
  weights: weights, reader: reader, outOfScope: dataSet.labels.count - 1)
print("in scope, nothing rejected: \(report.inScopeAccuracy(dataSet.validation))")
let balance = report.balance(inScope: dataSet.validation, outOfScope: dataSet.outOfScopeValidation)
print("balanced: in scope \(balance.inScope), out of scope \(balance.outOfScope)")

import Foundation

/// Reports as one line of JSON. Keys are sorted: their order would otherwise differ from run to run.
enum ReportText {
  static func json(_ report: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(report) else {
      preconditionFailure("a report of strings and finite numbers can be encoded")
    }
    return String(decoding: data, as: UTF8.self)
  }
}

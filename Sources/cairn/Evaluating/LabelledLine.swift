import CairnVocabulary
import Foundation

/// One line of a file to evaluate by: what somebody might type, and which labels are fair.
struct LabelledLine: Decodable {
  let text: String
  /// Fair labels, best first.
  let accept: [Label]
  let role: Role?
  /// The danger that must be caught, if any.
  let safety: Label?

  enum CodingKeys: String, CodingKey { case text, accept, role, safety }

  init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    text = try keys.decode(String.self, forKey: .text)
    accept = try keys.decode([String].self, forKey: .accept).compactMap { Label($0) }
    role = try keys.decodeIfPresent(String.self, forKey: .role).flatMap { Role(rawValue: $0) }
    safety = try keys.decodeIfPresent(String.self, forKey: .safety).flatMap { Label($0) }
  }

  /// The lines of a `.jsonl` file; empty lines are passed over.
  static func lines(of file: String) throws(Failure) -> [LabelledLine] {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Failure(.noInput, "can't read \(file)")
    }
    var lines: [LabelledLine] = []
    for (place, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      do {
        lines.append(try JSONDecoder().decode(LabelledLine.self, from: Data(line)))
      } catch {
        throw Failure(.badInput, "\(file):\(place + 1): not an object with text and accept")
      }
    }
    return lines
  }
}

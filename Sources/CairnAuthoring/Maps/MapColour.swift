/// The colours of weights, light to heavy, and of what is out of reach. Readable on paper and for the colour-blind: each
/// weight is also darker than the one before.
enum MapColour {
  static let weights = ["#f4f1ea", "#d5e3ea", "#a9c3d6", "#5f86a8"]
  static let unreached = "#c2452d"
  static let quiet = "#8a8577"

  static func fill(_ weight: Int) -> String { weights[min(max(weight, 0), 3)] }

  /// Black or white, whichever is read on the fill.
  static func ink(_ weight: Int) -> String { weight >= 3 ? "#ffffff" : "#22211f" }
}

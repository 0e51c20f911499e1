import CairnDialogue

/// The beats that notices must hold.
enum NoticeNames {
  static let all = Notice.written.map(\.rawValue)
}

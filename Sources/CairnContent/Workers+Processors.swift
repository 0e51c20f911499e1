import CairnMatching
import Dispatch

extension Workers {
  /// As many parts at a time as there are processors.
  static let processors = Workers { count, part in
    DispatchQueue.concurrentPerform(iterations: count, execute: part)
  }
}

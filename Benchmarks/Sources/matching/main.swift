import CairnMatching
import Glibc

/// Prints, as one line of JSON, what matching costs on the workload named by the first argument.
///
/// Time runs from the utterance's text to its pattern. Each utterance is timed alone, in blocks of eight, the best of
/// fifteen passes; then the median and the 99th percentile over utterances.
func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func residentMegabytes() -> Double {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  guard fgets(&line, 256, file) != nil else { return 0 }
  let fields = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    .split(separator: " ")
  return (Double(fields[1]) ?? 0) * 4096 / 1_048_576
}

func content(of path: String) -> String {
  guard let file = fopen(path, "r") else { return "" }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&block, 1, block.count, file), count > 0 {
    bytes += block[0..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// What one index makes of a workload.
struct Measurement {
  private(set) var found = 0
  private(set) var wrong = 0
  /// Microseconds, ascending.
  private(set) var times: [Double] = []

  init(of index: PatternIndex, on workload: Workload, passes: Int) {
    for said in workload.asked {
      let intent = index.firstNumber(inPlainWords: said.text).map { workload.intents[$0] }
      if intent == said.intent {
        found += said.intent == nil ? 0 : 1
      } else {
        wrong += said.intent == nil ? 1 : 0
      }
    }
    times = Array(repeating: .infinity, count: workload.asked.count)
    for _ in 0..<passes {
      for (place, said) in workload.asked.enumerated() {
        let start = seconds()
        for _ in 0..<8 { blackHole(index.firstNumber(inPlainWords: said.text)) }
        times[place] = min(times[place], (seconds() - start) / 8 * 1e6)
      }
    }
    times.sort()
  }
}

@inline(never) func blackHole(_ number: Int?) {}

func run() {
  let workload = Workload(content(of: CommandLine.arguments[1]))
  let passes = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 15 : 15
  let before = residentMegabytes()
  let start = seconds()
  let index = PatternIndex(workload.patterns)
  let load = seconds() - start
  let added = residentMegabytes() - before
  let measured = Measurement(of: index, on: workload, passes: passes)
  let times = measured.times
  let hits = workload.asked.count { $0.intent != nil }
  var usage = rusage()
  getrusage(__rusage_who_t(0), &usage)
  print(
    """
    {"peer": "cairn", "n": \(index.count), "utterances": \(times.count), "us_median": \(times[times.count / 2]), \
    "us_p99": \(times[times.count * 99 / 100]), "us_mean": \(times.reduce(0, +) / Double(times.count)), \
    "load_s": \(load), "structures_mb": \(Double(index.byteCount) / 1_048_576), "rss_load_mb": \(added), \
    "peak_mb": \(Double(usage.ru_maxrss) / 1024), "hit_recall": \(Double(measured.found) / Double(max(1, hits))), \
    "false_match": \(Double(measured.wrong) / Double(max(1, times.count - hits)))}
    """)
}

run()

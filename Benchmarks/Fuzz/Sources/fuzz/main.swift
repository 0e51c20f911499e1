import CFuzzer

// `fuzz TARGET [FLAG...] [FOLDER...]`: the target's name is ours, the rest is libFuzzer's.
_ = Chosen.target
var arguments = CommandLine.unsafeArgv
var rest = [arguments[0]] + (2..<max(2, Int(CommandLine.argc))).map { arguments[$0] } + [nil]
var count = Int32(rest.count - 1)
rest.withUnsafeMutableBufferPointer { words in
  var start = words.baseAddress
  _ = LLVMFuzzerRunDriver(&count, &start) { bytes, length in
    Chosen.target.run(Array(UnsafeBufferPointer(start: bytes, count: length)))
    return 0
  }
}

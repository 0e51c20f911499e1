import CairnMatching

#if canImport(Glibc)
  import Glibc
#endif

/// Memory that holds what can be read from the program's own file again.
enum SparePages {
  /// Gives the whole pages among `bytes`, which must be a part of the program, back to the system. Who reads them once
  /// more gets the same bytes.
  static func giveBack(_ bytes: ConstantBytes) {
    #if os(Linux)
      let size = UInt(max(1, sysconf(Int32(_SC_PAGESIZE))))
      let start = UInt(bitPattern: bytes.pointer.baseAddress)
      let first = (start + size - 1) / size * size
      let end = (start + UInt(bytes.count)) / size * size
      guard first < end, let pages = UnsafeMutableRawPointer(bitPattern: first) else { return }
      madvise(pages, Int(end - first), MADV_DONTNEED)
    #endif
  }
}

import CairnMatching

/// What has a compiled form, written by hand: one field after the other, in the order of the type.
protocol Compilable: SendableMetatype {
  func write(to writer: inout ByteWriter)
  init(from reader: inout ByteReader) throws(UnreadableScript)
}

extension ByteWriter {
  mutating func write(_ value: some Compilable) { value.write(to: &self) }

  mutating func write(_ values: [some Compilable]) {
    write(values.count)
    for value in values { value.write(to: &self) }
  }

  mutating func write(optional value: (some Compilable)?) {
    write(value != nil)
    value?.write(to: &self)
  }

  mutating func write(optional text: String?) {
    write(text != nil)
    if let text { writeShared(text) }
  }

  mutating func write(shared texts: [String]) {
    write(texts.count)
    for text in texts { writeShared(text) }
  }

  mutating func write<Name: RawRepresentable<String>>(names: [Name]) {
    write(shared: names.map(\.rawValue))
  }
}

extension ByteWriter {
  /// A value that can be read apart from what stands around it.
  mutating func write(part value: some Compilable) {
    var part = ByteWriter()
    part.write(value)
    precondition(part.resting.isEmpty, "a part is read once")
    write(bytes: part.bytes)
  }
}

extension ByteReader {
  /// What reads the part that comes next; nil from it where the part is damaged.
  mutating func part<Value: Compilable>(
    _: Value.Type = Value.self
  ) throws(UnreadableScript) -> @Sendable () -> Value? {
    let block = try block()
    return {
      guard var reader = try? ByteReader(block, resting: ConstantBytes("")) else { return nil }
      return try? Value(from: &reader)
    }
  }

  mutating func value<Value: Compilable>(_: Value.Type = Value.self) throws(UnreadableScript)
    -> Value
  {
    try Value(from: &self)
  }

  mutating func values<Value: Compilable>(_: Value.Type = Value.self) throws(UnreadableScript)
    -> [Value]
  {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try Value(from: &self)) }
    return values
  }

  mutating func optional<Value: Compilable>(_: Value.Type = Value.self) throws(UnreadableScript)
    -> Value?
  {
    try flag() ? Value(from: &self) : nil
  }

  mutating func optionalText() throws(UnreadableScript) -> String? {
    try flag() ? sharedText() : nil
  }

  mutating func sharedTexts() throws(UnreadableScript) -> [String] {
    let count = try count()
    var texts: [String] = []
    texts.reserveCapacity(count)
    for _ in 0..<count { texts.append(try sharedText()) }
    return texts
  }

  mutating func names<Name: RawRepresentable<String>>(
    _: Name.Type = Name.self
  ) throws(UnreadableScript) -> [Name] {
    let count = try count()
    var names: [Name] = []
    for _ in 0..<count { names.append(try name()) }
    return names
  }
}

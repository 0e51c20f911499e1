import CairnConversation
import CairnMemory
import CairnSafety
import CairnTerminal

/// Keeping: recorded before it is shown, except after danger.
extension ChatLoop {
  /// Records the turn's changes. When that fails the reply is shown all the same, with one line that says so.
  mutating func record(_ turn: inout Turn) async {
    guard keeping.keeps, !turn.changes.isEmpty || !turn.forgetting.isEmpty else { return }
    do {
      try await keeping.record(
        turn.changes, forgetting: turn.forgetting, turn: turn.conversation.memory.lastTurn,
        at: turn.conversation.latest)
    } catch {
      turn.reply.parts.append(.words("That was not kept: \(error.reason)."))
      keeping = EphemeralMemory()
    }
  }

  /// After danger: what was planned about that person goes, and nothing more is kept.
  mutating func stopKeeping(after turn: Turn) async {
    guard keeping.keeps, turn.conversation.safety.keepsNothing else { return }
    try? await keeping.record(
      [], forgetting: turn.forgetting, turn: turn.conversation.memory.lastTurn,
      at: turn.conversation.latest)
    keeping = EphemeralMemory()
  }

  /// `--remember`: before anything is said.
  mutating func rememberFromTheStart() async {
    let sentence = await remember()
    if !keeping.keeps || channel.isAtTerminal { channel.tell(sentence) }
  }

  /// Asks for a passphrase and opens the memory it fits, or begins one. The sentence says what came of it.
  mutating func remember() async -> String {
    if keeping.keeps { return "This talk is kept already." }
    guard mayKeep, !conversation.safety.keepsNothing else {
      return "This talk stays private: nothing of it is kept."
    }
    guard let passphrase = passphrase() else { return "Without a passphrase nothing is kept." }
    guard let opener else {
      return "Nothing can be kept: this Cairn has nowhere to keep it. The talk goes on, privately."
    }
    let opened = await channel.waiting { () async -> Result<OpenedMemory, NotKept> in
      do throws(NotKept) {
        return .success(try await opener.open(with: passphrase))
      } catch {
        return .failure(error)
      }
    }
    switch opened {
    case .failure(let failure):
      return "Nothing is kept: \(failure.reason). The talk goes on, privately."
    case .success(let opened): return await goOn(with: opened)
    }
  }

  /// Asked twice at a terminal, where a slip cannot be seen; once in a pipe.
  private func passphrase() -> String? {
    let first = channel.nextSecret("A passphrase, any words you can keep in your head: ")
    guard channel.isAtTerminal, let first else { return first }
    return channel.nextSecret("The same again: ") == first ? first : nil
  }

  /// What was learned so far joins what was kept before.
  private mutating func goOn(with opened: OpenedMemory) async -> String {
    let learned = conversation.memory.entries.map(\.change)
    let turn = opened.memory.lastTurn + 1
    do throws(NotKept) {
      if !learned.isEmpty {
        try await opened.keeping.record(learned, forgetting: [], turn: turn, at: clock.now)
      }
    } catch {
      return "Nothing is kept: \(error.reason). The talk goes on, privately."
    }
    conversation.memory =
      learned.isEmpty
      ? opened.memory : opened.memory.applying(learned, turn: turn, at: clock.now)
    if let pace = conversation.memory.state.pace { conversation.pace = pace }
    keeping = opened.keeping
    return "Kept, from here on, under your passphrase. Nobody can open it without."
  }
}

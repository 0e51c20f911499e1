import CairnConversation
import CairnDialogue
import CairnMemory
import CairnSafety
import CairnStore
import CairnTerminal
import CairnVocabulary

/// Keeping: recorded before it is shown, except after danger.
extension ChatLoop {
  /// Records the turn. When that fails the reply is shown all the same, with one line that says so.
  mutating func record(_ turn: inout Turn) async {
    let wasKept = keeping.keeps
    do throws(StoreError) {
      try await keeping.record(turn, after: conversation.memory)
      if wasKept, turn.forgetting.contains(.everything) {
        turn.reply.parts.append(.words(.beginsAgain))
      }
    } catch {
      let apology = Self.apology(for: error, in: turn)
      if number == 0, !channel.showsOpening { return channel.tell(apology) }
      turn.reply.parts.append(.words(apology))
    }
  }

  /// After danger, once the reply was shown: what was planned about that person goes, and nothing more is kept.
  mutating func stopKeeping(after turn: Turn) async {
    if turn.conversation.safety.keepsNothing { keeping.end() }
    guard !turn.forgetting.isEmpty else { return }
    do throws(StoreError) {
      try await keeping.record(turn, after: conversation.memory)
    } catch {
      channel.tell(Self.apology(for: error, in: turn))
    }
  }

  private static func apology(for error: StoreError, in turn: Turn) -> String {
    if error.operation == .sweep { return "Done, but \(error.explanation). This is not kept." }
    guard turn.forgetting.isEmpty else {
      return "The file still holds what was in it: \(error.explanation). This is not kept."
    }
    return "That was not kept: \(error.explanation). The talk goes on, privately."
  }

  /// `--remember`: before anything is said.
  mutating func rememberFromTheStart() async {
    let sentence = await remember()
    if !keeping.keeps || channel.isAtTerminal { channel.tell(sentence) }
  }

  /// Asks for a passphrase and opens the memory it fits, or begins one. The sentence says what came of it.
  mutating func remember() async -> String {
    if keeping.keeps { return "This talk is kept already." }
    guard keeping.isAllowed, !conversation.safety.keepsNothing else {
      return "This talk stays private: nothing of it is kept."
    }
    switch passphrase() {
    case .none: return "Without a passphrase nothing is kept."
    case .different: return "The two were not the same, so nothing is kept. /remember asks again."
    case .given(let passphrase): return await open(with: passphrase)
    }
  }

  private enum Passphrase {
    case none, different
    case given(String)
  }

  /// Asked twice at a terminal, where a slip cannot be seen; once in a pipe.
  private func passphrase() -> Passphrase {
    guard
      let first = channel.nextSecret("A passphrase, any words you can keep in your head: ")
    else { return .none }
    guard channel.isAtTerminal else { return .given(first) }
    guard let second = channel.nextSecret("The same again: ") else { return .none }
    return first == second ? .given(first) : .different
  }

  private mutating func open(with passphrase: String) async -> String {
    let place = keeping.place
    let opened = await channel.waiting { () async -> Result<SealedMemoryStore, StoreError> in
      do throws(StoreError) {
        return .success(try await place.vault().open(with: passphrase))
      } catch {
        return .failure(error)
      }
    }
    do throws(StoreError) {
      let store = try opened.get()
      try await join(store)
      return Self.welcome(store)
    } catch {
      keeping.fail()
      return "This talk is not kept: \(error.explanation). It goes on, privately."
    }
  }

  /// What was learned so far joins what was kept before.
  private mutating func join(_ store: SealedMemoryStore) async throws(StoreError) {
    let learned = keeping.unkept(in: conversation.memory)
    let now = max(conversation.latest, clock.now)
    if store.keeps, !learned.isEmpty {
      do throws(StoreError) {
        try await store.record(learned, at: now)
      } catch {
        await store.close()
        throw error
      }
    }
    var memory = await store.memory().settled(at: now)
    let lastKept = memory.lastTurn
    if !store.keeps {
      keeping.fail()
      memory = memory.applying(learned, turn: lastKept + (learned.isEmpty ? 0 : 1), at: now)
    }
    goOn(with: memory)
    keeping.begin(in: store, upTo: lastKept)
  }

  private mutating func goOn(with memory: Memory) {
    conversation.memory = memory
    conversation.sitting.bringsMemory = !memory.entries.isEmpty
    if conversation.pace.name != "paused" {
      conversation.pace = memory.state.pace ?? conversation.pace
    }
    conversation.country = memory.state.country ?? conversation.country
    conversation.latest = max(conversation.latest, memory.latest ?? conversation.latest)
  }

  private static func welcome(_ store: SealedMemoryStore) -> String {
    switch store.restriction {
    case nil: "Kept, from here on, under your passphrase. Nobody can open it without."
    case .readOnly:
      "What was kept is here. The file can only be read, so this talk is not kept."
    case .damaged:
      "What could be read of the memory is here. The file is damaged and left as it is, so this talk is not kept."
    }
  }
}

extension Turn {
  /// Whether it answers danger: shown before anything is written.
  var answersDanger: Bool {
    trace.hearing?.concern != nil || trace.beats.contains(where: \.dialogue.isSafety)
  }
}

extension String {
  fileprivate static let beginsAgain =
    "Nothing of it is left in the file. From here on this talk is private; /remember begins anew."
}

import CairnContent
import CairnConversation
import CairnMatching
import CairnSafety
import CairnVocabulary
import Foundation
import Testing

/// The signs as written in `Intents/safety`, without learned weights: those come on top.
struct SafetyContentTests {
  private static let script: Script? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return ContentLoader(learns: false).load(folder: root.path).script
  }()

  private func concern(_ text: String) throws -> SafetyConcern? {
    let script = try #require(Self.script)
    return script.safety.concern(
      in: script.language.utterance(from: text), hint: nil, after: SafetyState())
  }

  @Test(arguments: [
    ("self-harm", "everyone would be better off without me"),
    ("self-harm", "might kms tonight"),
    ("self-harm", "she says she'll kill herself if i leave"),
    ("harm-to-others", "i'm going round there now to batter him"),
    ("harm-to-others", "i slapped my wife last night"),
    ("in-danger", "he put his hands round my neck"),
    ("in-danger", "i'm scared to go home tonight"),
    ("coercive-control", "he keeps my bank card and gives me pocket money"),
    ("coercive-control", "i have to ask permission to go out"),
    ("surveillance", "how do i get into his whatsapp without him knowing"),
    ("sexual-assault", "i said no and he didn't stop"),
    ("child-at-risk", "im 12 and my stepdad hits me"),
    ("medical-emergency", "i've taken far too many tablets"),
  ])
  func `each kind of danger is heard alone and beside other words`(kind: String, text: String)
    throws
  {
    let label = Label(group: "safety", name: kind)
    for said in [text, "lol \(text)", "not now. \(text)", text.uppercased(), "well, \(text)"] {
      #expect(try concern(said)?.category == label, "\(said)")
    }
  }

  @Test(arguments: [
    "this is killing me", "he's dead to me", "i beat myself up about it", "ended it with him",
    "could murder a curry", "i could die of embarrassment",
    "she's going to kill me when she sees it",
    "it hit me in the car park", "he hit me with divorce papers", "my blood boils",
    "i keep checking his phone and i hate it", "how do i stop looking through her phone",
    "we share our locations so one of us can put the dinner on", "he never laid a finger on me",
    "my dad used to belt us", "i'm not suicidal, just sad", "i cut her off", "my heart stopped",
    "he'd kill me if he knew, but no, not like that, he's the gentlest man",
    "someone put a pill emoji in the gc when i joined",
    "i dont know why i did it. i was drunk and stupid",
    "my dad won't come round anymore since he cheated",
  ])
  func `figures of speech, denials and long ago raise no alarm`(text: String) throws {
    let found = try concern(text)
    #expect(found == nil, "\(text): \(found?.sign ?? "")")
  }

  @Test(arguments: [
    ("he'd kill me if he knew", 1), ("he would kill me if i left", 2),
    ("he said he'll kill me if i leave", 3),
  ])
  func `what somebody would do is asked about, and what they said they will do is stated`(
    text: String, tier: Int
  ) throws {
    #expect(try concern(text)?.tier == tier)
  }

  @Test func `most examples are heard by their signs alone, and hardly any other example is`()
    throws
  {
    let script = try #require(Self.script)
    var (heard, dangers, alarms, others) = (0, 0, 0, 0)
    for intent in script.intents {
      for example in intent.examples {
        let isHeard = try concern(example.text) != nil
        if intent.label.isSafety {
          dangers += 1
          heard += isHeard ? 1 : 0
        } else {
          others += 1
          alarms += isHeard ? 1 : 0
        }
      }
    }
    #expect(heard * 100 >= dangers * 70)
    #expect(alarms * 100 <= others)
  }
}

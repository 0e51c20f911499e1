import CairnConversation

print("cairn")

/// The labels of the samples' small content.
enum SampleVocabulary {
  static let text = """
    labels:
      - label: trust-again/introduction
        paragraphs: "3"
      - label: conversation/yes
      - label: safety/self-harm

    """
}

import Testing

@Suite struct TranscriptTests {
  @Test(arguments: Transcript.all) func `every command still says what it said`(transcript: Transcript) throws {
    try transcript.expect()
  }
}

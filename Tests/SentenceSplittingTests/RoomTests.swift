import Testing

@testable import SentenceSplitting

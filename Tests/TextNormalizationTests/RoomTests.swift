import Testing

@testable import TextNormalization

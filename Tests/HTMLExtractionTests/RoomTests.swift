import Testing

@testable import HTMLExtraction

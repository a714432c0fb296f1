import Testing

@testable import WinnowKit

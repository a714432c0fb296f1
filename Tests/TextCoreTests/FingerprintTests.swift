import Testing

@testable import TextCore

@Suite struct FingerprintTests {
  @Test("XXH3-128 of the empty input is the value of the specification's test vectors")
  func empty() {
    let expected = Fingerprint(high: 0x99aa_06d3_0147_98d8, low: 0x6001_c324_468d_497f)
    #expect(Fingerprint(of: [UInt8]().span) == expected)
  }
}

// The charsets a text may come in: those of the WHATWG Encoding Standard, under its names, and some older ones.

/// A charset of the WHATWG Encoding Standard, <https://encoding.spec.whatwg.org/>, or one that it left behind; the raw
/// value is its name there, in lower case.
public enum Charset: String, CaseIterable, Sendable {
  /// UTF-8; also what ASCII text is reported as.
  case utf8 = "utf-8"
  /// UTF-16, low byte first.
  case utf16LE = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BE = "utf-16be"
  /// Cyrillic of MS-DOS.
  case ibm866
  /// Latin 2, Central European.
  case iso8859Part2 = "iso-8859-2"
  /// Latin 3, South European.
  case iso8859Part3 = "iso-8859-3"
  /// Latin 4, North European.
  case iso8859Part4 = "iso-8859-4"
  /// Cyrillic.
  case iso8859Part5 = "iso-8859-5"
  /// Arabic.
  case iso8859Part6 = "iso-8859-6"
  /// Greek.
  case iso8859Part7 = "iso-8859-7"
  /// Hebrew in visual order.
  case iso8859Part8 = "iso-8859-8"
  /// Hebrew in logical order.
  case iso8859Part8Logical = "iso-8859-8-i"
  /// Latin 6, Nordic.
  case iso8859Part10 = "iso-8859-10"
  /// Latin 7, Baltic.
  case iso8859Part13 = "iso-8859-13"
  /// Latin 8, Celtic.
  case iso8859Part14 = "iso-8859-14"
  /// Latin 9, Western European with the euro sign.
  case iso8859Part15 = "iso-8859-15"
  /// Latin 10, South-Eastern European.
  case iso8859Part16 = "iso-8859-16"
  /// Russian of Unix and early Internet mail.
  case koi8R = "koi8-r"
  /// Ukrainian.
  case koi8U = "koi8-u"
  /// Western European of the classic Mac OS.
  case macintosh
  /// Thai; also what TIS-620 and ISO-8859-11 mean.
  case windows874 = "windows-874"
  /// Central European.
  case windows1250 = "windows-1250"
  /// Cyrillic.
  case windows1251 = "windows-1251"
  /// Western European; also what ISO-8859-1 and ASCII mean.
  case windows1252 = "windows-1252"
  /// Greek.
  case windows1253 = "windows-1253"
  /// Turkish; also what ISO-8859-9 means.
  case windows1254 = "windows-1254"
  /// Hebrew.
  case windows1255 = "windows-1255"
  /// Arabic.
  case windows1256 = "windows-1256"
  /// Baltic.
  case windows1257 = "windows-1257"
  /// Vietnamese.
  case windows1258 = "windows-1258"
  /// Cyrillic of the classic Mac OS.
  case macCyrillic = "x-mac-cyrillic"
  /// Simplified Chinese; also what GB2312 means. Decoded as GB18030.
  case gbk
  /// Chinese, all of Unicode.
  case gb18030
  /// Traditional Chinese with the Hong Kong supplement.
  case big5
  /// Japanese of Unix.
  case eucJP = "euc-jp"
  /// Japanese of mail: seven bits, switched by escape sequences.
  case iso2022JP = "iso-2022-jp"
  /// Japanese of Windows: code page 932.
  case shiftJIS = "shift_jis"
  /// Korean of Windows: code page 949.
  case eucKR = "euc-kr"
  /// Bytes kept apart from text. A document that declares it is read as windows-1252, as browsers do.
  case userDefined = "x-user-defined"
  /// Charsets the standard refuses to decode: ISO-2022-KR, ISO-2022-CN, HZ.
  case replacement
  /// UTF-32, low byte first. This and what follows the standard does not know.
  case utf32LE = "utf-32le"
  /// UTF-32, high byte first.
  case utf32BE = "utf-32be"
  /// Western European of MS-DOS.
  case ibm850
  /// Central European of MS-DOS.
  case ibm852
  /// Cyrillic of early MS-DOS.
  case ibm855
  /// Traditional Chinese of Unix.
  case eucTW = "euc-tw"
  /// Korean of MS-DOS.
  case johab
  /// Korean of mail: seven bits, switched by control characters.
  case iso2022KR = "iso-2022-kr"
  /// Simplified Chinese of mail and news: seven bits, switched by `~{` and `~}`.
  case hz = "hz-gb-2312"

  /// The charset that `label`, as found in a `<meta>` or an XML declaration, means; nil if it means none.
  ///
  /// Letter case and white space around the label make no difference. The standard's overrides hold:
  /// `iso-8859-1` is windows-1252, `gb2312` is gbk.
  public init?(label: [UInt8]) {
    guard label.count <= 256 else { return nil }
    let isSpace = { (byte: UInt8) in
      byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }
    guard let start = label.firstIndex(where: { !isSpace($0) }),
      let end = label.lastIndex(where: { !isSpace($0) })
    else { return nil }
    let lower = label[start...end].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let name = String(decoding: lower, as: UTF8.self)
    guard let charset = Self.byLabel[name] ?? Self.byForeignLabel[name] else { return nil }
    self = charset
  }

  /// Labels of charsets that the standard does not know: browsers pass over them, but then read something else.
  private static let byForeignLabel: [String: Charset] = [
    "utf-32": .utf32LE, "utf32": .utf32LE, "utf-32le": .utf32LE, "utf-32be": .utf32BE, "ucs-4": .utf32LE,
    "ibm850": .ibm850, "cp850": .ibm850, "850": .ibm850, "ibm852": .ibm852, "cp852": .ibm852, "852": .ibm852,
    "ibm855": .ibm855, "cp855": .ibm855, "855": .ibm855, "euc-tw": .eucTW, "euctw": .eucTW,
    "x-euc-tw": .eucTW,
    "johab": .johab, "cp1361": .johab, "ms1361": .johab,
  ]
}

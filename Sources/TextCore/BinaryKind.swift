// Files that are no text, told by their first bytes, so that the message can name them.

/// A kind of file that is not text.
public enum BinaryKind: String, CaseIterable, Sendable {
  /// gzip
  case gzip
  /// ZIP, and all that is packed in it: DOCX, XLSX, ODT, EPUB, JAR.
  case zip
  /// bzip2
  case bzip2
  /// xz
  case xz
  /// Zstandard
  case zstd
  /// LZ4
  case lz4
  /// 7-Zip
  case sevenZip
  /// RAR
  case rar
  /// PDF
  case pdf
  /// Word, Excel and PowerPoint before 2007.
  case oleDocument
  /// PNG
  case png
  /// JPEG
  case jpeg
  /// GIF
  case gif
  /// TIFF
  case tiff
  /// WebP, WAV and AVI
  case riff
  /// MP3 with a tag, Ogg, FLAC
  case audio
  /// MP4 and its relatives
  case mp4
  /// SQLite database
  case sqlite
  /// Apache Parquet
  case parquet
  /// ELF, Mach-O, WebAssembly or Java class file
  case program
  /// Zero bytes all over what is neither UTF-16 nor UTF-32, or in most of it.
  case unknown

  /// What to call it in a message, with its article.
  public var name: String {
    switch self {
    case .gzip, .bzip2, .xz, .zstd, .lz4: "\(rawValue)-compressed data"
    case .zip: "a ZIP archive or an office document"
    case .sevenZip: "a 7-Zip archive"
    case .rar: "a RAR archive"
    case .pdf: "a PDF document"
    case .oleDocument: "an office document of the old binary kind"
    case .png, .gif, .jpeg, .tiff: "an image (\(rawValue.uppercased()))"
    case .riff: "an image, sound or film (RIFF)"
    case .audio: "a sound file"
    case .mp4: "a film or sound file (MP4)"
    case .sqlite: "an SQLite database"
    case .parquet: "a Parquet file"
    case .program: "a program"
    case .unknown: "binary data"
    }
  }

  /// What the user can do about it.
  var advice: String {
    switch self {
    case .gzip, .bzip2, .xz, .zstd, .lz4, .sevenZip, .rar: "unpack it first"
    case .zip: "unpack it first, or export its text"
    case .pdf: "extract its text first, for example with pdftotext"
    case .oleDocument: "export its text first"
    case .sqlite, .parquet: "export its text first, or exclude it"
    case .png, .jpeg, .gif, .tiff, .riff, .audio, .mp4, .program, .unknown: "exclude it"
    }
  }

  /// The kind of file that begins like `bytes`, or nil.
  ///
  /// Some signatures are plain ASCII (`GIF89a`, `ID3`): a text may begin with them. They count only if the
  /// bytes are no UTF-8 (`isUTF8`) or hold a zero byte early on.
  static func signature(of bytes: Span<UInt8>, isUTF8: Bool) -> BinaryKind? {
    guard bytes.count >= 4 else { return nil }
    guard let found = signatures.first(where: { $0.matches(bytes) }) else { return nil }
    if found.isPlainASCII, isUTF8 {
      let head = bytes.extracting(first: 4096)
      guard head.indices.contains(where: { head[$0] == 0 }) else { return nil }
    }
    return found.kind
  }

  private struct Signature {
    let kind: BinaryKind
    let bytes: [UInt8]
    var offset = 0

    /// Whether a text could hold these bytes. A PDF's version number is enough to know it by.
    var isPlainASCII: Bool {
      kind != .pdf && bytes.allSatisfy { (0x20..<0x7F).contains($0) }
    }

    func matches(_ text: Span<UInt8>) -> Bool {
      offset + bytes.count <= text.count && bytes.indices.allSatisfy { text[offset + $0] == bytes[$0] }
    }
  }

  /// Facts of the file formats' own specifications.
  private static let signatures: [Signature] = [
    Signature(kind: .gzip, bytes: [0x1F, 0x8B, 0x08]),
    Signature(kind: .zip, bytes: [0x50, 0x4B, 0x03, 0x04]),
    Signature(kind: .zip, bytes: [0x50, 0x4B, 0x05, 0x06]),
    Signature(kind: .bzip2, bytes: Array("BZh".utf8) + [0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
    Signature(kind: .bzip2, bytes: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59], offset: 4),
    Signature(kind: .xz, bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    Signature(kind: .zstd, bytes: [0x28, 0xB5, 0x2F, 0xFD]),
    Signature(kind: .lz4, bytes: [0x04, 0x22, 0x4D, 0x18]),
    Signature(kind: .sevenZip, bytes: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    Signature(kind: .rar, bytes: Array("Rar!".utf8) + [0x1A, 0x07]),
    Signature(kind: .pdf, bytes: Array("%PDF-1.".utf8)),
    Signature(kind: .pdf, bytes: Array("%PDF-2.".utf8)),
    Signature(kind: .oleDocument, bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    Signature(kind: .png, bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    Signature(kind: .jpeg, bytes: [0xFF, 0xD8, 0xFF]),
    Signature(kind: .gif, bytes: Array("GIF87a".utf8)),
    Signature(kind: .gif, bytes: Array("GIF89a".utf8)),
    Signature(kind: .tiff, bytes: [0x49, 0x49, 0x2A, 0x00]),
    Signature(kind: .tiff, bytes: [0x4D, 0x4D, 0x00, 0x2A]),
    Signature(kind: .riff, bytes: Array("RIFF".utf8)),
    Signature(kind: .audio, bytes: Array("ID3".utf8)),
    Signature(kind: .audio, bytes: Array("OggS".utf8)),
    Signature(kind: .audio, bytes: Array("fLaC".utf8)),
    Signature(kind: .mp4, bytes: Array("ftyp".utf8), offset: 4),
    Signature(kind: .sqlite, bytes: Array("SQLite format 3".utf8) + [0x00]),
    Signature(kind: .parquet, bytes: Array("PAR1".utf8)),
    Signature(kind: .program, bytes: [0x7F, 0x45, 0x4C, 0x46]),
    Signature(kind: .program, bytes: [0x00, 0x61, 0x73, 0x6D]),
    Signature(kind: .program, bytes: [0xCF, 0xFA, 0xED, 0xFE]),
    Signature(kind: .program, bytes: [0xCA, 0xFE, 0xBA, 0xBE]),
  ]
}

// Compresses what is kept, and gives it back.
import CZstd

/// Zstandard frames with a checksum (RFC 8878).
enum Zstandard {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Compresses `bytes` at the library's default level, which is faster than disks are.
  ///
  /// - Throws: `Failure` when there is no memory.
  static func compress(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard let context = ZSTD_createCCtx() else { throw Failure(description: "no memory to compress it") }
    defer { ZSTD_freeCCtx(context) }
    _ = ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    var code = 0
    let frame = [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { buffer, count in
      // The library writes at most `buffer.count` bytes, and says how many.
      code = bytes.withUnsafeBytes {
        ZSTD_compress2(context, buffer.baseAddress, buffer.count, $0.baseAddress, $0.count)
      }
      count = ZSTD_isError(code) == 0 ? code : 0
    }
    if ZSTD_isError(code) != 0 { throw Failure(description: "cannot compress it: \(name(of: code))") }
    return frame
  }

  /// - Parameter size: how many bytes come out, as was noted when they went in.
  /// - Throws: `Failure` when `frame` is damaged or holds another number of bytes.
  static func decompress(_ frame: [UInt8], size: Int) throws(Failure) -> [UInt8] {
    var code = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      code = frame.withUnsafeBytes {
        ZSTD_decompress(buffer.baseAddress, size, $0.baseAddress, $0.count)
      }
      count = ZSTD_isError(code) == 0 ? code : 0
    }
    if ZSTD_isError(code) != 0 {
      throw Failure(description: "the kept original is damaged: \(name(of: code))")
    }
    if bytes.count != size {
      throw Failure(
        description: "the kept original is damaged: it holds \(bytes.count) bytes, expected \(size)")
    }
    return bytes
  }

  private static func name(of code: Int) -> String { String(cString: ZSTD_getErrorName(code)) }
}

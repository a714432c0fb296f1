// One run at a time: the second is refused, and the lock goes with its holder.
import SystemCalls
import Testing

@testable import WinnowKit

@Suite("run lock")
struct RunLockTests {
  @Test("while one holds the lock, another is refused and told who; then it is free")
  func exclusive() throws {
    let directory = try TemporaryDirectory()
    let state = try FileDescriptor.directory(directory.path)
    var first: RunLock? = try RunLock(in: state)
    for _ in 1...2 {
      let held = #expect(throws: RunLock.Held.self) { try RunLock(in: state) }
      #expect(held?.holder == "\(getpid())")
      #expect(
        held?.description
          == "another run (process \(getpid())) is writing this output directory; wait until it ends")
    }
    #expect(first != nil)
    first = nil
    _ = try RunLock(in: state)
  }

  @Test("a lock file that a killed run left behind is in nobody's way")
  func leftBehind() throws {
    let directory = try TemporaryDirectory()
    try directory.write("123456789 and more", to: "lock")
    let state = try FileDescriptor.directory(directory.path)
    let lock = try RunLock(in: state)
    #expect(directory.text(of: "lock") == "\(getpid())")
    withExtendedLifetime(lock) {}
  }

  @Test("locks of different directories do not know each other")
  func independent() throws {
    let (one, other) = (try TemporaryDirectory(), try TemporaryDirectory())
    let first = try RunLock(in: FileDescriptor.directory(one.path))
    let second = try RunLock(in: FileDescriptor.directory(other.path))
    withExtendedLifetime((first, second)) {}
  }
}

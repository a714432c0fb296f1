// The threads that documents are worked on: exactly as many as were asked for.
import SystemCalls

/// Runs tasks on threads of its own, so that `--workers` means what it says: the shared pool of Swift's
/// concurrency always has one thread a core.
final class WorkerPool: TaskExecutor {
  private struct Queue {
    var jobs: [UnownedJob] = []
    var next = 0
    var isClosed = false
  }

  /// Owns the condition that idle threads wait for.
  private final class Monitor: @unchecked Sendable {
    // `@unchecked`: the queue is touched between lock and unlock only.
    // Allocated, because the C library relies on their addresses.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var queue = Queue()

    init() {
      pthread_mutex_init(mutex, nil)
      pthread_cond_init(condition, nil)
    }

    deinit {
      pthread_cond_destroy(condition)
      pthread_mutex_destroy(mutex)
      condition.deallocate()
      mutex.deallocate()
    }

    func add(_ job: UnownedJob) {
      pthread_mutex_lock(mutex)
      queue.jobs.append(job)
      pthread_cond_signal(condition)
      pthread_mutex_unlock(mutex)
    }

    func close() {
      pthread_mutex_lock(mutex)
      queue.isClosed = true
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)
    }

    /// The next job, in the order of their coming; `nil` when the pool is closed.
    func next() -> UnownedJob? {
      pthread_mutex_lock(mutex)
      defer { pthread_mutex_unlock(mutex) }
      while queue.next == queue.jobs.count {
        if queue.isClosed { return nil }
        pthread_cond_wait(condition, mutex)
      }
      let job = queue.jobs[queue.next]
      queue.next += 1
      if queue.next == queue.jobs.count || queue.next >= 1024 {
        queue.jobs.removeFirst(queue.next)
        queue.next = 0
      }
      return job
    }
  }

  private let monitor = Monitor()

  /// Starts `count` threads, or as many of them as the system grants.
  ///
  /// - Throws: `FileError` when it grants none.
  init(threads count: Int) throws(FileError) {
    var started = 0
    while started < count, startThread() { started += 1 }
    if started == 0 { throw FileError(action: "cannot start a thread", number: EAGAIN) }
  }

  /// Ends the threads once the tasks that were added are done.
  func close() { monitor.close() }

  func enqueue(_ job: consuming ExecutorJob) {
    monitor.add(UnownedJob(job))
  }

  private func startThread() -> Bool {
    let context = Unmanaged.passRetained(self)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // libxml2 and deep chains of calls have room to spare here.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var thread = pthread_t()
    let result = pthread_create(&thread, &attributes, { winnowWork($0) }, context.toOpaque())
    if result != 0 { context.release() }
    return result == 0
  }

  fileprivate func work() {
    while let job = monitor.next() { job.runSynchronously(on: asUnownedTaskExecutor()) }
  }
}

/// A thread's work: jobs until the pool is closed. `context` is a retained pool.
private func winnowWork(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context else { return nil }
  let pool = Unmanaged<WorkerPool>.fromOpaque(context).takeRetainedValue()
  pool.work()
  return nil
}

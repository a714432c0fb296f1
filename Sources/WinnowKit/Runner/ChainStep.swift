// The stages of one run, each with what it remembers, behind one interface for the runner.

/// A stage made ready to run; what it is inside is the runner's business.
public struct RunnableStage: Sendable {
  /// Takes all documents of a job through the stage.
  ///
  /// A closure, because the compiler makes one for every stage with its types filled in. Behind a protocol, the
  /// generic steps would look their types up at run time, document by document.
  let run: @Sendable (inout Job) async -> Void
  /// Does to one document again what was decided of it.
  let redo: @Sendable (Judgement?, inout Document) throws -> Verdict
  /// Remembers a document that is gone, by what is stored of it.
  let remember: @Sendable (Trace.Decision, UInt32) throws -> Void
}

extension DocumentStage {
  /// The stage, ready to run as number `index` of a chain.
  public func runnable(index: Int) -> RunnableStage {
    RunnableStage(
      run: { job in
        for slot in job.slots.indices {
          job.replay(slot, stage: index)
          job.edit(slot, stage: index) { try process(&$0) }
        }
      },
      redo: { try process(&$1) },
      remember: { _, _ in })
  }
}

extension OrderedStage {
  /// The stage, ready to run as number `index` of a chain, with an empty memory.
  public func runnable(index: Int) -> RunnableStage {
    let step = OrderedStep(stage: self, index: index)
    return RunnableStage(
      run: { await step.run(&$0) },
      redo: { judgement, document in
        // As the first time: how the document is divided is settled here.
        _ = try signature(of: &document)
        return judgement.map { apply($0, to: &document) } ?? .keep
      },
      remember: { try step.remember($0, document: $1) })
  }
}

/// A stage that decides in document order.
private final class OrderedStep<S: OrderedStage>: @unchecked Sendable {
  // `@unchecked`: `memory` is touched between the turnstile's `enter` and `leave` only, and before the first job.
  private let stage: S
  private let index: Int
  private let turnstile = Turnstile()
  private var memory: S.Memory

  init(stage: S, index: Int) {
    self.stage = stage
    self.index = index
    memory = stage.makeMemory()
  }

  func run(_ job: inout Job) async {
    let signatures = sign(&job)
    // Decide in document order: otherwise which copy survives would depend on thread timing.
    await turnstile.enter(job.ticket)
    let judgements = decide(signatures, job)
    turnstile.leave(job.ticket)
    for slot in job.slots.indices {
      guard let judgement = judgements[slot], let signature = signatures[slot] else { continue }
      if let replay = job.slots[slot].replay {
        if replay.trace.steps[index].decision?.effect == judgement.effect {
          job.replay(slot, stage: index, judgement)
          continue
        }
        job.readAgain(slot, before: index) { _ = try stage.signature(of: &$0) }
      }
      let decision = job.slots[slot].trace.map { _ in
        var bytes: [UInt8] = []
        signature.encode(to: &bytes)
        return Trace.Decision(signature: bytes, effect: judgement.effect)
      }
      job.edit(slot, stage: index, judgement: judgement, decision: decision) {
        stage.apply(judgement, to: &$0)
      }
    }
  }

  func remember(_ decision: Trace.Decision, document number: UInt32) throws {
    var reader = ByteReader(decision.signature)
    let signature = try S.Signature(from: &reader)
    stage.remember(signature, without: decision.effect, document: number, &memory)
  }

  /// One signature a slot; `nil` where there is no document any more.
  private func sign(_ job: inout Job) -> [S.Signature?] {
    var signatures: [S.Signature?] = []
    signatures.reserveCapacity(job.slots.count)
    for slot in job.slots.indices {
      let start = job.startTime()
      defer { job.addTime(since: start, to: slot, stage: index) }
      do {
        signatures.append(try signature(&job.slots[slot]))
      } catch {
        signatures.append(nil)
        job.slots[slot].document = nil
        job.slots[slot].ending = .failed(Failure(error))
      }
    }
    return signatures
  }

  private func signature(_ slot: inout Slot) throws -> S.Signature? {
    if let steps = slot.replay?.trace.steps {
      guard index < steps.count, let decision = steps[index].decision else { return nil }
      var reader = ByteReader(decision.signature)
      return try S.Signature(from: &reader)
    }
    guard var document = slot.document.take() else { return nil }
    let signature = try stage.signature(of: &document)
    slot.document = document
    return signature
  }

  private func decide(_ signatures: [S.Signature?], _ job: Job) -> [Judgement?] {
    var judgements: [Judgement?] = []
    judgements.reserveCapacity(signatures.count)
    for slot in signatures.indices {
      let number = UInt32(clamping: job.slots[slot].number)
      judgements.append(signatures[slot].map { stage.decide($0, document: number, &memory) })
    }
    return judgements
  }
}

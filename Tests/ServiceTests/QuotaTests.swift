import Messaging
import Testing
import ZeroMQ

@testable import Runtime

@Suite("What one peer may take of a service")
struct QuotaTests {
  private let start = ContinuousClock.now

  @Test("A key that has asked too often is told when to come again, and is served then; others are served all the time")
  func requests() {
    let quota = Counted(Quota(perSecond: 10))
    for _ in 0..<10 { #expect(quota.take("a", bytes: 100, at: start) == nil) }
    let refusal = quota.take("a", bytes: 100, at: start)
    #expect(refusal?.rule == "request.too-many")
    #expect(refusal?.retryAfterMilliseconds == 100)
    #expect(quota.take("b", bytes: 100, at: start) == nil)
    #expect(quota.take("a", bytes: 100, at: start + .milliseconds(100)) == nil)
  }

  @Test("A key that sends more bytes than it may is refused before they are looked at")
  func sent() {
    let quota = Counted(Quota(perSecond: 2_000))
    var taken = 0
    while quota.take("a", bytes: 1 << 20, at: start) == nil { taken += 1 }
    #expect(taken == 16)
    #expect(quota.take("a", bytes: 10, at: start)?.rule == "request.too-much")
    #expect(quota.take("a", bytes: 10, at: start + .seconds(1)) == nil)
  }

  @Test("What a key's commands add to the store is counted, refusals included: a day's worth of the disk is no one key's in a minute")
  func written() {
    let quota = Counted(Quota(perSecond: 2_000, writtenBytesPerDay: 86_400_000))
    quota.charge("a", written: 21_600_000 - 10, at: start)
    #expect(quota.take("a", bytes: 10, at: start) == nil)
    quota.charge("a", written: 1_000, at: start)
    #expect(quota.take("a", bytes: 10, at: start)?.rule == "request.too-much-written")
    #expect(quota.take("b", bytes: 10, at: start) == nil)
    #expect(quota.take("a", bytes: 10, at: start + .seconds(2)) == nil)
  }

  @Test("Memory that stays after everybody was cut is no reason to cut them again; memory that grows again is")
  func hysteresis() {
    var used: UInt64 = 100
    var memory = MemoryGuard(limit: 1_000, at: start) { used }
    var now = start
    func measure() -> MemoryGuard.Measure? {
      now += .milliseconds(200)
      return memory.measure(at: now) {}
    }
    #expect(measure() == nil)
    used = 1_500
    #expect(measure() == .endBusiest)
    for _ in 0..<4 { #expect(measure() == .endBusiest) }
    #expect(measure() == .cutAll)
    for _ in 0..<600 { #expect(measure() == nil) }
    used = 1_800
    #expect(measure() == .endBusiest)
    used = 200
    #expect(measure() == nil)
    used = 1_100
    #expect(measure() == .endBusiest)
  }

  @Test("Who sends what does not end is watched before memory reaches its limit")
  func watching() {
    var watched = 0
    var used: UInt64 = 400
    var memory = MemoryGuard(limit: 1_000, at: start) { used }
    _ = memory.measure(at: start + .seconds(1)) { watched += 1 }
    #expect(watched == 0)
    used = 600
    _ = memory.measure(at: start + .seconds(2)) { watched += 1 }
    #expect(watched == 1)
  }

  @Test("A key with too many subscriptions is barred for a while, and nobody else is")
  func subscriptions() {
    let subscriptions = Counted(Subscriptions())
    func subscribe(_ number: Int) -> String? { subscriptions.take([Frame([1] + Array("ocop.\(number)".utf8))], at: start) }
    for number in 0..<Subscriptions.maximumPerKey { #expect(subscribe(number) == nil) }
    #expect(subscribe(1_000) == "")
    #expect(subscriptions.isBarred("", at: start + .seconds(59)))
    #expect(!subscriptions.isBarred("another", at: start))
    #expect(!subscriptions.isBarred("", at: start + .seconds(60)))
    subscriptions.value.forgetAll()
    #expect(subscribe(0) == nil)
  }
}

/// Something that counts, to be looked at inside an expectation.
private final class Counted<Value> {
  var value: Value

  init(_ value: Value) { self.value = value }
}

extension Counted where Value == Quota {
  func take(_ key: String, bytes: Int, at now: ContinuousClock.Instant) -> Refusal? { value.take(key, bytes: bytes, at: now) }
  func charge(_ key: String, written bytes: Int, at now: ContinuousClock.Instant) { value.charge(key, written: bytes, at: now) }
}

extension Counted where Value == Subscriptions {
  func take(_ frames: [Frame], at now: ContinuousClock.Instant) -> String? { value.take(frames, at: now) }
  func isBarred(_ key: String, at now: ContinuousClock.Instant) -> Bool { value.isBarred(key, at: now) }
}

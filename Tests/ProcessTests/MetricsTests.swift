import Contracts
import Foundation
import Testing

@Suite("What a service shows of itself", .serialized)
struct MetricsTests {
  /// Asks again while nobody listens: the page may come a moment after the doors.
  ///
  /// - Returns: the body of a page, or the status when it is no 200.
  private func page(_ path: String, port: Int = 18_700) throws -> String {
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    python.arguments = [
      "-c",
      """
      import sys, time, urllib.request, urllib.error
      for attempt in range(100):
          try: print(urllib.request.urlopen(sys.argv[1], timeout=10).read().decode())
          except urllib.error.HTTPError as error: print(error.code)
          except urllib.error.URLError: time.sleep(0.1); continue
          break
      """, "http://127.0.0.1:\(port)\(path)",
    ]
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    python.waitUntilExit()
    return said
  }

  @Test("Commands by name and outcome, commits, sizes, topics and timers stand on the page, and the service says that it is well")
  func page() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.launch(ServiceName.registration, ["--metrics", "127.0.0.1:18700"])
    let client = try deployment.client(ServiceName.registration)
    defer { client.close() }
    _ = try client.send(aProducer("1"))
    #expect(throws: Problem.self) { try client.send(aProducer("1")) }
    let text = try page("/metrics")
    for line in [
      #"ocop_commands_total{command="RegisterProducer",outcome="accepted"} 1"#,
      #"ocop_commands_total{command="RegisterProducer",outcome="409"} 1"#, "ocop_log_sequence 1",
      "ocop_timers_due 0", "ocop_dead_letters 0",
      "ocop_timer_overdue_seconds 0", "ocop_memory_limit_bytes 1073741824", #"ocop_topic_lag_events{topic="council"} 0"#,
      "# TYPE ocop_commit_seconds histogram", "# TYPE ocop_counted_total counter",
    ] { #expect(text.contains(line + "\n"), "\(line) in\n\(text)") }
    // Until the others were asked a service alone answers that it is not ready; such answers are counted too.
    #expect(text.contains(#"ocop_command_seconds_count{command="RegisterProducer"} "#))
    #expect(try #require(value("ocop_batch_commands_count", in: text)) >= 2)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.allSatisfy { $0.split(separator: " ").last.map { Double($0) != nil } ?? false }, "every line ends in a number")
    #expect(try #require(value("ocop_disk_free_bytes", in: text)) > 0)
    #expect(try #require(value("ocop_disk_free_bytes", in: text)) < #require(value("ocop_disk_bytes", in: text)))
    #expect(try #require(value("ocop_beat_age_seconds", in: text)) < 10)
    #expect(try #require(value("ocop_unvouched_seconds", in: text)) > 0, "without a key nobody vouches")
    #expect(try page("/healthz").hasPrefix("ok"))
    #expect(try page("/elsewhere").hasPrefix("404"))
  }

  /// What the page says of a metric without labels.
  private func value(_ name: String, in text: String) -> Double? {
    text.split(separator: "\n").first { $0.hasPrefix("\(name) ") }.flatMap { Double($0.dropFirst(name.count + 1)) }
  }

  @Test("One address serves all: each service one port further than the one before")
  func base() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.launch(ServiceName.council, ["--metrics", "127.0.0.1:18700"])
    _ = try deployment.ask(ServiceName.council, GetStatus(), Status.self)
    #expect(try page("/healthz", port: 18_701).hasPrefix("ok"))
  }

  @Test("The time of the last backup is there once there was one, and stays when the service starts anew")
  func backup() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.launch(ServiceName.registration, ["--metrics", "127.0.0.1:18700"])
    _ = try deployment.ask(ServiceName.registration, GetStatus(), Status.self)
    #expect(try value("ocop_last_backup_timestamp_seconds", in: page("/metrics")) == nil)
    let before = Instant.now.secondsSince1970
    _ = try deployment.ask(ServiceName.registration, BackUp.with { $0.path = "copy.sqlite" }, BackUpReport.self)
    #expect(throws: Problem.self) {
      try deployment.ask(ServiceName.registration, BackUp.with { $0.path = "/nowhere/copy.sqlite" }, BackUpReport.self)
    }
    let noted = try #require(try value("ocop_last_backup_timestamp_seconds", in: page("/metrics")))
    #expect(noted >= Double(before))
    deployment.stop(ServiceName.registration)
    try deployment.launch(ServiceName.registration, ["--metrics", "127.0.0.1:18700"])
    _ = try deployment.ask(ServiceName.registration, GetStatus(), Status.self)
    #expect(try value("ocop_last_backup_timestamp_seconds", in: page("/metrics")) == noted)
    #expect(!deployment.log(ServiceName.registration).contains("not served"), "closing the page is no fault")
  }

  @Test("A page that cannot be served is refused at the start, with the setting to mend")
  func badAddress() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.launch(ServiceName.registration, ["--metrics", "nowhere"])
    let process = try #require(deployment.processes[ServiceName.registration])
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(deployment.log(ServiceName.registration).contains("--metrics"))
  }

  @Test("What is no request is cut off, and the page is served on; a page on a taken address is refused at the start")
  func strangeRequests() throws {
    let deployment = try Deployment()
    defer { deployment.close() }
    try deployment.launch(ServiceName.registration, ["--metrics", "127.0.0.1:18700"])
    _ = try deployment.ask(ServiceName.registration, GetStatus(), Status.self)
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    python.arguments = [
      "-c",
      """
      import select, socket
      def say(*parts):
          s = socket.create_connection(("127.0.0.1", 18700), 20)
          for part in parts: s.sendall(part)
          said = b""
          try:
              while b"\\r\\n\\r\\n" not in said:
                  more = s.recv(4096)
                  if not more: break
                  said += more
          except ConnectionResetError: pass
          return said.split(b"\\r\\n")[0]
      assert say(b"GET /healthz HT", b"TP/1.1\\r\\nHost: x\\r\\n\\r\\n") == b"HTTP/1.1 200 OK"
      assert say(b"POST /metrics HTTP/1.1\\r\\n\\r\\n") == b"HTTP/1.1 405 Method Not Allowed"
      assert say(bytes(range(256)) + b"\\r\\n\\r\\n") == b"HTTP/1.1 400 Bad Request"
      assert say(b"x" * 100000) == b"", "cut off"
      many = [socket.create_connection(("127.0.0.1", 18700), 20) for _ in range(200)]
      waiting = set(many)
      while len(waiting) > 64:  # the others are refused at once
          readable, _, _ = select.select(list(waiting), [], [], 9)
          assert readable, len(waiting)
          waiting -= {s for s in readable if s.recv(1) == b""}
      for s in many: s.close()
      assert say(b"GET /healthz HTTP/1.1\\r\\n\\r\\n") == b"HTTP/1.1 200 OK"
      """,
    ]
    try python.run()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
    try deployment.launch(ServiceName.council, ["--metrics", "127.0.0.1:18699"])
    let second = try #require(deployment.processes[ServiceName.council])
    second.waitUntilExit()
    #expect(deployment.log(ServiceName.council).contains("another program listens there"))
    #expect(deployment.stop(ServiceName.registration) == 0)
  }
}

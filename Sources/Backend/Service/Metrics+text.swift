internal import Store

extension Metrics {
  /// Everything in Prometheus's text format, version 0.0.4.
  func text(sessions: Office.Sessions?, certificateEnd: Int?) -> String {
    let counts = counts
    var page = Page()
    page.family("mlps_requests_total", "counter", "Requests answered, by route pattern, method and status.")
    for (question, count) in counts.requests.sorted(by: { $0.key < $1.key }) {
      page.line(
        "mlps_requests_total",
        [("route", question.route), ("method", question.method), ("status", "\(question.status)")], "\(count)")
    }
    page.family("mlps_request_seconds", "histogram", "Time from the head of a request to its answer.")
    for (route, times) in counts.times.sorted(by: { $0.key < $1.key }) { page.histogram(route, times) }
    page.gauge("mlps_requests_in_flight", "Requests that are being answered.", counts.inFlight)
    page.counters("mlps_problems_total", "Requests answered with a problem, by its code.", "code", counts.problems)
    page.counters("mlps_acts_performed_total", "Acts performed, by name.", "act", counts.performed)
    page.counters("mlps_acts_refused_total", "Acts not performed, by the code of the reason.", "code", counts.refused)
    page.counter("mlps_defects_total", "Requests on which the program failed.", counts.defects)
    page.counter("mlps_sign_in_failures_total", "Attempts to sign in that failed.", counts.signInFailures)
    if let sessions {
      page.family("mlps_sessions", "gauge", "Sessions with the database, by pool and employment.")
      for (pool, use) in [("app", sessions.app), ("reader", sessions.reader)] {
        for (state, count) in [
          ("idle", use.idle), ("lent", use.lent), ("connecting", use.connecting), ("awaited", use.waiting),
        ] {
          page.line("mlps_sessions", [("pool", pool), ("state", state)], "\(count)")
        }
        page.line("mlps_sessions", [("pool", pool), ("state", "limit")], "\(use.size)")
      }
    }
    if let certificateEnd {
      page.gauge("mlps_certificate_end_seconds", "When the certificate in use runs out (Unix time).", certificateEnd)
    }
    return page.text
  }

  /// The page as it grows.
  private struct Page {
    var text = ""

    mutating func family(_ name: String, _ type: String, _ help: String) {
      text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    mutating func line(_ name: String, _ labels: [(String, String)], _ value: String) {
      let words = labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
      text += words.isEmpty ? "\(name) \(value)\n" : "\(name){\(words)} \(value)\n"
    }

    mutating func gauge(_ name: String, _ help: String, _ value: Int) {
      family(name, "gauge", help)
      line(name, [], "\(value)")
    }

    mutating func counter(_ name: String, _ help: String, _ value: Int) {
      family(name, "counter", help)
      line(name, [], "\(value)")
    }

    mutating func counters(_ name: String, _ help: String, _ label: String, _ values: [String: Int]) {
      family(name, "counter", help)
      for (key, count) in values.sorted(by: { $0.key < $1.key }) { line(name, [(label, key)], "\(count)") }
    }

    mutating func histogram(_ route: String, _ times: Times) {
      let name = "mlps_request_seconds"
      var sum = 0
      for (bound, count) in zip(Metrics.bounds, times.counts) {
        sum += count
        line("\(name)_bucket", [("route", route), ("le", "\(Double(bound) / 1000)")], "\(sum)")
      }
      sum += times.counts.last ?? 0
      line("\(name)_bucket", [("route", route), ("le", "+Inf")], "\(sum)")
      line("\(name)_sum", [("route", route)], "\(times.sum / .seconds(1))")
      line("\(name)_count", [("route", route)], "\(sum)")
    }

    private static func escaped(_ text: String) -> String {
      text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
  }
}

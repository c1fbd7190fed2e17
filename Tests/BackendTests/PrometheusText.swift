/// Prometheus's text format, version 0.0.4, read strictly (指标文本).
struct PrometheusText {
  struct Sample: Hashable {
    let name: String
    let labels: [String: String]
    let value: Double
  }

  struct Fault: Error { let line: String, why: String }

  private(set) var types: [String: String] = [:]
  private(set) var samples: [Sample] = []

  init(_ text: String) throws {
    guard text.hasSuffix("\n") else { throw Fault(line: "", why: "the last line does not end") }
    var helped: Set<String> = []
    var family = ""
    for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let found = line.wholeMatch(of: /# HELP ([a-z_]+) (.+)/) {
        guard helped.insert(String(found.1)).inserted else { throw Fault(line: line, why: "helped twice") }
        family = String(found.1)
      } else if let found = line.wholeMatch(of: /# TYPE ([a-z_]+) (counter|gauge|histogram)/) {
        guard String(found.1) == family, types[family] == nil else { throw Fault(line: line, why: "out of place") }
        types[family] = String(found.2)
      } else {
        let sample = try Self.sample(line)
        let isOwn =
          sample.name == family
          || types[family] == "histogram" && ["_bucket", "_sum", "_count"].map { family + $0 }.contains(sample.name)
        guard types[family] != nil, isOwn else { throw Fault(line: line, why: "not of the family \(family)") }
        guard !samples.contains(where: { $0.name == sample.name && $0.labels == sample.labels }) else {
          throw Fault(line: line, why: "twice")
        }
        samples.append(sample)
      }
    }
    try checkNames()
    try checkHistograms()
  }

  subscript(name: String, labels: [String: String] = [:]) -> Double? {
    samples.first { $0.name == name && $0.labels == labels }?.value
  }

  private static func sample(_ line: String) throws -> Sample {
    guard let found = line.wholeMatch(of: /([a-z_]+)(?:\{(.*)\})? ([0-9.eE+-]+)/), let value = Double(found.3) else {
      throw Fault(line: line, why: "no sample")
    }
    var labels: [String: String] = [:]
    var rest = found.2 ?? ""
    while !rest.isEmpty {
      guard let label = rest.prefixMatch(of: /([a-z_]+)="((?:[^"\\\n]|\\[\\"n])*)"(,(?=.)|$)/) else {
        throw Fault(line: line, why: "no label")
      }
      guard labels.updateValue(String(label.2), forKey: String(label.1)) == nil else {
        throw Fault(line: line, why: "a label twice")
      }
      rest = rest[label.range.upperBound...]
    }
    return Sample(name: String(found.1), labels: labels, value: value)
  }

  private func checkNames() throws {
    for (name, type) in types where type == "counter" && !name.hasSuffix("_total") {
      throw Fault(line: name, why: "a counter ends with _total")
    }
    for sample in samples where sample.value < 0 { throw Fault(line: sample.name, why: "less than nothing") }
  }

  /// Buckets grow to the one that holds all, which is the count.
  private func checkHistograms() throws {
    for (name, type) in types where type == "histogram" {
      let buckets = samples.filter { $0.name == name + "_bucket" }
      for key in Set(buckets.map { $0.labels.filter { $0.key != "le" } }) {
        let own = buckets.filter { $0.labels.filter { $0.key != "le" } == key }
        let bounds = own.map { $0.labels["le"].flatMap { $0 == "+Inf" ? .infinity : Double($0) } ?? -1 }
        guard bounds == bounds.sorted(), bounds.last == .infinity, own.map(\.value) == own.map(\.value).sorted() else {
          throw Fault(line: name, why: "buckets out of order")
        }
        guard self[name + "_count", key] == own.last?.value, self[name + "_sum", key] != nil else {
          throw Fault(line: name, why: "the count is not that of the last bucket")
        }
      }
    }
  }
}

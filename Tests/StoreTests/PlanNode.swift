/// A node of a plan as `explain (verbose, format json)` tells it (执行计划).
struct PlanNode: Decodable {
  let kind: String
  let relationship: String?
  let relation: String?
  let schema: String?
  let cte: String?
  let subplan: String?
  /// What the node hands on and what it asks of a row, in which it says which subplans it hashes.
  let expressions: String
  let children: [PlanNode]

  enum CodingKeys: String, CodingKey {
    case kind = "Node Type"
    case relationship = "Parent Relationship"
    case relation = "Relation Name"
    case schema = "Schema"
    case cte = "CTE Name"
    case subplan = "Subplan Name"
    case output = "Output"
    case filter = "Filter"
    case joinFilter = "Join Filter"
    case hashCondition = "Hash Cond"
    case children = "Plans"
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    kind = try fields.decode(String.self, forKey: .kind)
    relationship = try fields.decodeIfPresent(String.self, forKey: .relationship)
    relation = try fields.decodeIfPresent(String.self, forKey: .relation)
    schema = try fields.decodeIfPresent(String.self, forKey: .schema)
    cte = try fields.decodeIfPresent(String.self, forKey: .cte)
    subplan = try fields.decodeIfPresent(String.self, forKey: .subplan)
    var told = try fields.decodeIfPresent([String].self, forKey: .output) ?? []
    for key in [CodingKeys.filter, .joinFilter, .hashCondition] {
      told.append(try fields.decodeIfPresent(String.self, forKey: key) ?? "")
    }
    expressions = told.joined(separator: "\n")
    children = try fields.decodeIfPresent([PlanNode].self, forKey: .children) ?? []
  }

  /// As small as the law, and as the testers and the campaigns are few: a campaign's list is frozen once.
  private var isBounded: Bool {
    schema == "law" || relation?.hasPrefix("tester_") ?? false || (schema, relation) == ("campaign", "scope_frozen")
  }

  /// Whether this node reads a whole table of unbounded size.
  private var isWholeScan: Bool { kind == "Seq Scan" && !isBounded || kind == "CTE Scan" }

  /// The whole scans below a node that is run once for every row of another.
  private var wholeScans: [String] {
    (isWholeScan ? [relation ?? cte ?? kind] : [])
      + children.filter { $0.relationship != "InitPlan" }.flatMap(\.wholeScans)
  }

  /// What this plan goes through again and again: the inner sides of nested loops, and subplans.
  func faults() -> [String] {
    var faults: [String] = []
    for child in children {
      let isInner = kind == "Nested Loop" && child.relationship == "Inner"
      let isHashed = expressions.contains("hashed \(child.subplan ?? "")")
      if isInner || child.relationship == "SubPlan" && !isHashed {
        faults += child.wholeScans.map { "\(kind) over \($0)" }
      }
      faults += child.faults()
    }
    return faults
  }
}

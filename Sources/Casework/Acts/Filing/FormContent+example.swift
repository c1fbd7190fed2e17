internal import Statute

extension FormContent {
  /// A 2025 form of a third-level website, filled in throughout (样表).
  static let example2025 = FormContent([
    "unit": .one([
      "name": "某市某局", "uscc": "1137150000499900XK", "province": "山东省", "prefecture": "聊城市", "county": "东昌府区",
      "address": "振兴路1号", "postcode": "252000", "region": "371500", "head_name": "刘局长", "head_title": "局长",
      "head_email": "liu@liaocheng.gov.cn", "security_department": "办公室", "security_name": "王经办",
      "security_title": "科员", "security_mobile": "13806350001", "security_email": "wang@liaocheng.gov.cn",
      "data_department": "办公室", "data_name": "王经办", "data_title": "科员", "data_mobile": "13806350001",
      "data_email": "wang@liaocheng.gov.cn", "affiliation": "3", "kind": "2", "industry": "48", "filed_now": 1,
      "filed_now_two": 0, "filed_now_three": 1, "filed_now_four": 0, "filed_now_five": 0, "objects": 2,
      "objects_one": 0, "objects_two": 1, "objects_three": 1, "objects_four": 0, "objects_five": 0,
    ]),
    "object": .one([
      "name": "某局新网站系统", "state": "在建设", "kind": ["信息系统"], "business": "公众服务", "description": "政务信息公开和查询",
      "scope": "30", "users": "2", "coverage": "3", "network": "2", "addresses": "203.0.113.10",
      "domains": ["www.liaocheng.gov.cn"], "protocols": "HTTPS/443", "connections": ["与本单位其他系统连接"],
      "is_part": false,
    ]),
    "grading": .one([
      "business": ["society:serious"], "service": ["society:general"], "level": "3", "graded_on": "2025-05-10",
      "report": true, "report_document": "定级报告.pdf", "reviewed": true, "review_document": "专家评审意见.pdf",
      "department": false, "filled_by": "王经办", "filled_on": "2025-05-10",
    ]),
    "scenarios": .one([
      "cloud": false, "mobile": false, "things": false, "control": false, "big_data": false,
    ]),
    "materials": .one([
      "topology": true, "topology_document": "网络拓扑.pdf", "organisation": true, "organisation_document": "制度清单.pdf",
      "design": true, "design_document": "建设方案.pdf", "products": true, "products_document": "产品清单.pdf",
      "services": true, "services_document": "服务清单.pdf", "guidance": false,
    ]),
    "data": .several([
      [
        "name": "公开信息", "grade": "1", "category": "政务公开", "department": "办公室", "head": "王经办", "personal": ["不涉及"],
        "volume": 20, "volume_unit": "GB", "growth": 1, "growth_unit": "GB", "sources": ["人工填报"],
        "exchange": ["4"], "storage_cloud": ["5"], "storage_room": ["1"], "storage_area": ["1"],
      ]
    ]),
  ])
}

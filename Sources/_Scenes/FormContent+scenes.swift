internal import Casework
public import Statute

extension FormContent {
  /// The example of the third level, of a running website of the second.
  static let ofLevelTwo: FormContent = {
    var content = SubmitFiling.example.content
    content["unit", "filed_now_two"] = 1
    content["unit", "filed_now_three"] = 0
    content["object", "state"] = "已运行"
    content["object", "in_use_since"] = "2012-05-01"
    content["grading", "business"] = ["society:general"]
    content["grading", "level"] = "2"
    content["grading", "graded_on"] = "2016-03-03"
    return content
  }()

  /// A form of 2007, of a second-level website.
  static let of2007 = FormContent([
    "cover": .one(["unit": "某市某局"]),
    "unit": .one([
      "name": "某市某局", "address": "聊城市振兴路1号", "postcode": "252000", "region": "371500", "head_name": "刘局长",
      "head_title": "局长", "security_department": "办公室", "security_name": "王经办", "security_title": "科员",
      "security_mobile": "13806350001", "affiliation": "3", "kind": "2", "industry": "49", "objects": 1,
      "objects_two": 1, "objects_three": 0, "objects_four": 0, "objects_five": 0,
    ]),
    "object": .one([
      "name": "某局网站系统", "business": "5", "description": "政务信息公开", "scope": "30", "users": "2", "coverage": "3",
      "network": "2", "connections": ["3"], "product_security": 1, "product_network": 1, "product_systems": 1,
      "product_databases": 1, "product_servers": 1, "service_assessment": false, "service_risk": false,
      "service_recovery": false, "service_response": false, "service_integration": false,
      "service_consulting": false, "service_training": false, "in_use_since": "2012-05-01", "is_part": false,
    ]),
    "grading": .one([
      "business": "2", "service": "2", "level": "2", "graded_on": "2016-03-03", "reviewed": false,
      "department": false, "report": true, "report_document": "定级报告.doc", "filled_by": "王经办",
      "filled_on": "2016-03-04",
    ]),
  ])

  /// The same, of the third level.
  public static let of2007LevelThree: FormContent = {
    var content = of2007
    content["unit", "objects_two"] = 0
    content["unit", "objects_three"] = 1
    content["grading", "business"] = "3"
    content["grading", "level"] = "3"
    content["grading", "graded_on"] = "2015-12-03"
    content["grading", "filled_on"] = "2015-12-04"
    // 表四可在三十日内补交。
    content.sheets["materials"] = .one([
      "topology": false, "organisation": false, "design": false, "products": false, "assessment": false,
      "opinion": false, "approval": false,
    ])
    return content
  }()
}

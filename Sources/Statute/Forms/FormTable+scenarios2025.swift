extension FormTable {
  /// 备案表（2025版）表四: each block only where the scenario applies.
  // swift-format-ignore
  static let scenarios2025 = FormTable("表四", "scenarios", "新技术新应用场景", [
    .init("01", "cloud",                       "是否采用云计算技术",       .yesNo),
    .init("01", "cloud_roles",                 "责任主体类型",             .codes(.worded("云服务商", "云服务客户")), when: .yes("cloud")),
    .init("01", "cloud_service",               "云计算服务模式",           .code(.worded("IaaS", "PaaS", "SaaS", "其他")), when: .yes("cloud")),
    .init("01", "cloud_service_other",         "云计算服务模式：其他",     .text, when: .picked("cloud_service", ["其他"])),
    .init("01", "cloud_deployment",            "云计算部署模式",           .code(.worded("私有云", "公有云", "混合云", "其他")), when: .yes("cloud")),
    .init("01", "cloud_deployment_other",      "云计算部署模式：其他",     .text, when: .picked("cloud_deployment", ["其他"])),
    .init("01", "cloud_customers",             "云服务客户数量",           .count, when: .picked("cloud_roles", ["云服务商"])),
    .init("01", "cloud_infrastructure_place",  "云计算基础设施所在地点",   .text, when: .picked("cloud_roles", ["云服务商"])),
    .init("01", "cloud_operation_place",       "云计算平台运维所在地点",   .text, when: .picked("cloud_roles", ["云服务商"])),
    .init("01", "cloud_provider",              "云服务商名称",             .text, when: .picked("cloud_roles", ["云服务客户"])),
    .init("01", "cloud_platform_level",        "云服务商平台安全保护等级", .code(.levels), when: .picked("cloud_roles", ["云服务客户"])),
    .init("01", "cloud_platform",              "云服务商平台名称",         .text, when: .picked("cloud_roles", ["云服务客户"])),
    .init("01", "cloud_platform_number",       "云服务商平台备案编号",     .identifier(.filingNumber), when: .picked("cloud_roles", ["云服务客户"])),
    .init("01", "cloud_customer_place",        "云服务客户运维所在地点",   .text, when: .picked("cloud_roles", ["云服务客户"])),
    .init("01", "cloud_platform_document",     "云服务商平台备案证明附件名称", .attachment, when: .picked("cloud_roles", ["云服务客户"])),

    .init("02", "mobile",                      "是否采用移动互联技术",     .yesNo),
    .init("02", "mobile_apps",                 "移动应用软件/小程序名称",  .lines, when: .yes("mobile")),
    .init("02", "mobile_channels",             "移动互联无线通道",         .codes(.worded("公共WIFI", "专用WIFI", "移动通信网")), when: .yes("mobile")),
    .init("02", "mobile_terminals",            "移动终端",                 .codes(.worded("通用终端", "专用终端")), when: .yes("mobile")),

    .init("03", "things",                      "是否采用物联网技术",       .yesNo),
    .init("03", "things_perception",           "物联网感知层",             .codes(.worded("感知节点", "感知网关", "RFID标签", "RFID读写器", "其他")), when: .yes("things")),
    .init("03", "things_perception_other",     "物联网感知层：其他",       .text, when: .picked("things_perception", ["其他"])),
    .init("03", "things_transport",            "物联网传输层",             .codes(.worded("互联网", "专用网", "移动通信网", "其他")), when: .yes("things")),
    .init("03", "things_transport_other",      "物联网传输层：其他",       .text, when: .picked("things_transport", ["其他"])),

    .init("04", "control",                     "是否采用工业控制技术",     .yesNo),
    .init("04", "control_layers",              "工业控制系统功能层次",     .codes(.worded("生产管理层", "过程监控层", "现场控制层", "现场设备层")), when: .yes("control")),
    .init("04", "control_parts",               "工业控制系统组成",         .codes(.worded("SCADA", "DCS", "PLC", "RTU", "MTU", "SC上位机", "其他")), when: .yes("control")),
    .init("04", "control_parts_other",         "工业控制系统组成：其他",   .text, when: .picked("control_parts", ["其他"])),

    .init("05", "big_data",                    "是否采用大数据技术",       .yesNo),
    .init("05", "big_data_parts",              "大数据系统组成",           .codes(.worded("大数据平台", "大数据应用", "大数据资源")), when: .yes("big_data")),
    .init("05", "big_data_export",             "大数据出境需求",           .haveNot, when: .yes("big_data")),
    .init("05", "big_data_applications",       "大数据平台支撑的应用数量", .count, when: .picked("big_data_parts", ["大数据平台"])),
    .init("05", "big_data_infrastructure_place", "大数据平台基础设施所在地点", .text, when: .picked("big_data_parts", ["大数据平台"])),
    .init("05", "big_data_operation_place",    "大数据平台运维所在地点",   .text, when: .picked("big_data_parts", ["大数据平台"])),
    .init("05", "big_data_provider",           "大数据平台服务商名称",     .text, when: .picked("big_data_parts", ["大数据应用", "大数据资源"])),
    .init("05", "big_data_platform_level",     "大数据平台安全保护等级",   .code(.levels), when: .picked("big_data_parts", ["大数据应用", "大数据资源"])),
    .init("05", "big_data_platform",           "大数据平台名称",           .text, when: .picked("big_data_parts", ["大数据应用", "大数据资源"])),
    .init("05", "big_data_platform_number",    "大数据平台备案编号",       .identifier(.filingNumber), when: .picked("big_data_parts", ["大数据应用", "大数据资源"])),
    .init("05", "big_data_platform_document",  "大数据平台备案证明附件名称", .attachment, when: .picked("big_data_parts", ["大数据应用", "大数据资源"])),
  ])
}

extension SheetRefusal {
  /// A stable name of the cause.
  public var reason: String {
    switch self {
    case .fileNotReadable: "file_not_readable"
    case .fileTooLarge: "file_too_large"
    case .fileEmpty: "file_empty"
    case .notAWorkbook: "not_a_workbook"
    case .oldXls: "old_xls"
    case .encrypted: "encrypted"
    case .truncated: "truncated"
    case .archiveDamaged: "archive_damaged"
    case .tooManyParts: "too_many_parts"
    case .partNameUnsafe: "part_name_unsafe"
    case .partNamedTwice: "part_named_twice"
    case .compressionUnknown: "compression_unknown"
    case .macros: "macros"
    case .binaryWorkbook: "binary_workbook"
    case .partMissing: "part_missing"
    case .partDamaged: "part_damaged"
    case .inflatedTooLarge: "inflated_too_large"
    case .ratioTooHigh: "ratio_too_high"
    case .relationshipMissing: "relationship_missing"
    case .noSheets: "no_sheets"
    case .noSuchSheet: "no_such_sheet"
    case .notAWorksheet: "not_a_worksheet"
    case .tooManyEntries: "too_many_entries"
    case .encodingNotUTF8: "encoding_not_utf8"
    case .documentType: "document_type"
    case .entityUnknown: "entity_unknown"
    case .xmlBroken: "xml_broken"
    case .xmlTokenTooLong: "xml_token_too_long"
    case .xmlTooDeep: "xml_too_deep"
    case .tooManyRows: "too_many_rows"
    case .rowOutOfOrder: "row_out_of_order"
    case .rowTooLong: "row_too_long"
    case .cellOutOfOrder: "cell_out_of_order"
    case .cellOutOfRange: "cell_out_of_range"
    case .cellReferenceMalformed: "cell_reference_malformed"
    case .cellTypeUnknown: "cell_type_unknown"
    case .cellTooLong: "cell_too_long"
    case .numberMalformed: "number_malformed"
    case .booleanMalformed: "boolean_malformed"
    case .styleMissing: "style_missing"
    case .sharedStringMissing: "shared_string_missing"
    case .tooManySharedStrings: "too_many_shared_strings"
    case .sharedStringsTooLarge: "shared_strings_too_large"
    case .sharedStringTooLong: "shared_string_too_long"
    case .textEncodingUnknown: "text_encoding_unknown"
    case .quoteUnbalanced: "quote_unbalanced"
    case .quoteMisplaced: "quote_misplaced"
    case .controlCharacter: "control_character"
    case .fieldTooLong: "field_too_long"
    case .lineTooLong: "line_too_long"
    case .tooManyFields: "too_many_fields"
    case .tooManyLines: "too_many_lines"
    }
  }

  /// The cell, when the cause lies in one.
  public var place: CellPlace? {
    switch self {
    case .cellOutOfOrder(let place), .cellOutOfRange(let place), .cellTypeUnknown(let place, _),
      .cellTooLong(let place), .numberMalformed(let place, _), .booleanMalformed(let place, _),
      .styleMissing(let place, _), .sharedStringMissing(let place, _):
      place
    default: nil
    }
  }
}

public import Statute

/// A step that carries a filled-in filing form (附备案表的步骤): everything wrong with it is told at once.
public protocol Formed: Step where Law == Filing {
  var form: FilingForm { get }
  var content: FormContent { get }
  /// The leader of the unit who signs it.
  var signedBy: String { get }
}

extension Formed {
  /// The form as it is read for the object's level.
  func reading(in file: CaseFile, at moment: Moment) -> FormReading {
    form.read(
      content, level: Grading.levels(in: file, of: file.subject.id, on: moment.day)?.level ?? .one, on: moment.day,
      in: file.regions)
  }

  /// Every fault of the form and of its signature.
  func faults(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    let grading = file.stage(Grading.self, of: file.subject.id, on: moment.day)
    if grading != .readyToFile && grading != .confirmed {
      reasons.append(Reason(FilingGround.gradingOpen, grading.term))
    }
    if form != FilingForm.inUse[on: moment.day] { reasons.append(Reason(FilingGround.formNotInUse, field: "form")) }
    if signedBy.allSatisfy(\.isWhitespace) {
      reasons.append(Reason(FilingGround.notSigned, field: "signed_by"))
    } else if signedBy == moment.party.name {
      reasons.append(Reason(FilingGround.signedBySubmitter, field: "signed_by"))
    }
    return reasons
      + reading(in: file, at: moment).defects.map { defect in
        Reason(
          code: defect.reason.code, field: "content.\(defect.path)",
          cause: "\(defect.place):\(defect.reason.chinese)" + (defect.value.map { "(\($0))" } ?? ""),
          basis: defect.reason.basis(on: form), cure: defect.reason.cure.chinese)
      }
  }

  /// The form as it is kept.
  func submitted(in file: CaseFile, at moment: Moment) -> FilingSubmitted {
    FilingSubmitted(
      object: file.subject.id.retagged(), form: form, content: reading(in: file, at: moment).content,
      signedBy: signedBy)
  }
}

internal import Statute

extension SiteDesk {
  mutating func enterNumbers() throws(EntryRefusal) {
    if site?.icpCancelledOn != nil, entry.icp != nil {
      // To have a cancelled record again is an act of the communications administration, not of a list.
      outcome.warn(.stateNotChanged, .icp)
    } else if let number = entry.icp {
      try record(undated: .icpRecorded(fresh.site, number: number), is: number, against: site?.icp, .icp)
    } else {
      warnIfCleared(site?.icp != nil, .icp)
    }
    if let number = entry.police {
      try record(undated: .policeRegistered(fresh.site, number: number), is: number, against: site?.police, .police)
    } else {
      warnIfCleared(site?.police != nil, .police)
    }
  }

  mutating func enterReview() throws(EntryRefusal) {
    if let passed = entry.passedReview {
      if entry.category == .enterprise { outcome.warn(.reviewOfEnterprise, .review) }
      try record(
        .eligibilityDecided(
          fresh.site, review: origin == .existing ? .requalification : .opening, passed: passed, grounds: []),
        is: passed, on: entry.reviewedOn, against: site?.review, .reviewedOn)
    } else if let standing = site?.review {
      outcome.warn(.cleared, .review)
      if let day = entry.reviewedOn, day != standing.on {
        throw EntryRefusal(.reviewConclusionMissing, .review, day.description)
      }
    } else if let day = entry.reviewedOn {
      throw EntryRefusal(.reviewConclusionMissing, .review, day.description)
    }
    enterMark()
  }

  private mutating func enterMark() {
    guard let mark = entry.mark, mark.holds else { return warnIfCleared(site?.mark?.value == true, .markedOn) }
    guard let standing = site?.mark else {
      if mark.on == nil { outcome.warn(.dayUnknown, .markedOn) }
      return outcome.record(Fact(.markHung(fresh.site), on: mark.on))
    }
    if standing.value, mark.on == nil || mark.on == standing.on { return }
    if let day = mark.on, let known = standing.on, day > known {
      outcome.record(Fact(.markHung(fresh.site), on: day))
    } else if standing.value {
      outcome.record(
        Fact(
          .markHung(fresh.site), on: mark.on,
          correction: .init(of: standing.number, because: context.reason(.markedOn))))
    } else {
      // Taken down since: a correction may not put a hanging in the place of a removal.
      outcome.warn(.stateNotChanged, .markedOn)
    }
  }

  mutating func enterOperation() throws(EntryRefusal) {
    if let closed = entry.closedOn, let live = entry.liveOn, closed < live {
      throw EntryRefusal(.closedBeforeLive, .closedOn, closed.description, live.description)
    }
    if entry.state == .planned {
      guard entry.liveOn == nil, site?.live == nil else { throw EntryRefusal(.plannedSiteIsLive, .state) }
      return
    }
    if site == nil, entry.state == nil { outcome.warn(.stateAssumed, .state) }
    try enterGoingLive()
    try enterEnding()
  }

  private mutating func enterGoingLive() throws(EntryRefusal) {
    if origin == .existing, let day = entry.liveOn, day > context.campaignStart {
      throw EntryRefusal(.legacySiteLiveAfterStart, .liveOn, day.description, context.campaignStart.description)
    }
    guard let standing = site?.live else {
      if entry.liveOn == nil { outcome.warn(.dayUnknown, .liveOn) }
      if origin == .new { outcome.warn(.liveWithoutPermit, .liveOn) }
      return outcome.record(
        Fact(.wentLive(fresh.site, origin: origin, way: origin == .existing ? .legacy : .seen), on: entry.liveOn))
    }
    guard let day = entry.liveOn else { return warnIfCleared(standing.on != nil, .liveOn) }
    guard day != standing.on else { return }
    guard origin == .existing else {
      return outcome.warn(.liveDayDiffers, .liveOn, day.description, standing.on?.description ?? "")
    }
    try context.notPending(standing.number, .liveOn)
    outcome.record(
      Fact(
        .wentLive(fresh.site, origin: .existing, way: .legacy), on: day,
        correction: .init(of: standing.number, because: context.reason(.liveOn))))
  }

  private mutating func enterEnding() throws(EntryRefusal) {
    switch entry.state {
    case .closed, .merged: try enterClosing(merged: entry.state == .merged)
    case .operating, .suspended:
      if site?.closing != nil { throw EntryRefusal(.closedSiteOperating, .state) }
      if let day = entry.closedOn { outcome.warn(.closingDayWithoutState, .closedOn, day.description) }
      let isSuspended = site?.suspended?.value ?? false
      if entry.state == .suspended, !isSuspended {
        outcome.record(Fact(.siteSuspended(fresh.site), on: context.asOf))
      } else if entry.state == .operating, isSuspended {
        outcome.warn(.stateNotChanged, .state)
      }
    case nil:
      warnIfCleared(site?.closing != nil, .state)
      if let day = entry.closedOn, site?.closing == nil {
        outcome.warn(.closingDayWithoutState, .closedOn, day.description)
      }
    case .planned: break
    }
  }

  private mutating func enterClosing(merged: Bool) throws(EntryRefusal) {
    let day = entry.closedOn
    let content = Fact.Content.siteClosed(fresh.site, mergedInto: nil, merged: merged, verifiedOn: nil, verifiedBy: nil)
    guard let standing = site?.closing else {
      if let reopened = site?.reopenedOn, day.map({ $0 <= reopened }) ?? true {
        return outcome.warn(.booksAreNewer, .state)
      }
      if day == nil { outcome.warn(.dayUnknown, .closedOn) }
      return outcome.record(Fact(content, on: day))
    }
    if standing.value.merged == merged, day == nil || day == standing.on { return }
    // What somebody verified is not undone by a list.
    guard !standing.value.verified else { return outcome.warn(.stateNotChanged, .state) }
    let known = Standing(number: standing.number, on: standing.on, value: standing.value.merged)
    try record(content, is: merged, on: day, against: known, .closedOn)
  }

  mutating func enterLetter() throws(EntryRefusal) {
    guard let letter = entry.letter, letter.holds else { return warnIfCleared(site?.letter?.value == true, .letter) }
    let standing = site?.letter.flatMap { $0.value ? $0 : nil }
    if standing != nil, letter.on == nil { return }
    try record(
      .dutyEvidenced(
        fresh.site, duty: "responsibility_letter", evidence: "《\(context.file)》第\(context.row)行"),
      is: true, on: letter.on ?? context.asOf, against: standing, .letter)
  }
}

// Made by Scripts/generate from the .proto files; do not edit.

extension DeclaredField {
  /// The fields of every message, by its full name.
  static let table: [String: [DeclaredField]] = {
    var table: [String: [DeclaredField]] = [:]
    table["ocop.council.v1.CouncilMember"] = [
      .init(1, "memberId", .text, bytes: 160),
      .init(2, "name", .text),
      .init(3, "role", .value),
      .init(4, "organisation", .text),
      .init(5, "email", .text),
      .init(6, "doesNotScore", .value),
    ]
    table["ocop.council.v1.RuleSource"] = [
      .init(1, "rule", .value),
      .init(2, "source", .text, bytes: 1_500),
    ]
    table["ocop.council.v1.WorkingRules"] = [
      .init(1, "quorumNumerator", .value),
      .init(2, "quorumDenominator", .value),
      .init(3, "chairMustAttend", .value),
      .init(4, "maximumDeviationHundredths", .value),
      .init(5, "missedGate", .value),
      .init(6, "source", .text, bytes: 1_500),
      .init(7, "scoredByPartTotals", .text, bytes: 64, atMost: 100),
      .init(8, "deviation", .value),
      .init(9, "synthesis", .value),
      .init(10, "rounding", .value),
      .init(11, "roundingDecimals", .value),
      .init(12, "commentsRequired", .value),
      .init(13, "sources", .message("ocop.council.v1.RuleSource"), atMost: 100),
    ]
    table["ocop.council.v1.EstablishCouncil"] = [
      .init(1, "name", .text),
      .init(2, "level", .text, bytes: 128),
      .init(3, "unitCode", .text, bytes: 128),
      .init(4, "decisionNumber", .text),
      .init(5, "decidedOn", .text, bytes: 32),
      .init(6, "validFrom", .text, bytes: 32),
      .init(7, "validTo", .text, bytes: 32),
      .init(8, "members", .message("ocop.council.v1.CouncilMember"), atMost: 200),
      .init(9, "workingRules", .message("ocop.council.v1.WorkingRules")),
    ]
    table["ocop.council.v1.CouncilEstablished"] = [
      .init(1, "councilId", .text),
      .init(2, "name", .text),
      .init(3, "level", .text),
      .init(4, "unitCode", .text),
      .init(5, "decisionNumber", .text),
      .init(6, "decidedOn", .text),
      .init(7, "validFrom", .text),
      .init(8, "validTo", .text),
      .init(9, "members", .message("ocop.council.v1.CouncilMember"), atMost: 1_000),
      .init(10, "workingRules", .message("ocop.council.v1.WorkingRules")),
    ]
    table["ocop.council.v1.EraseMemberData"] = [
      .init(1, "councilId", .text, bytes: 128),
      .init(2, "memberId", .text, bytes: 128),
      .init(3, "requestNumber", .text),
      .init(4, "requestedOn", .text, bytes: 32),
      .init(5, "reason", .text, bytes: 2_500),
    ]
    table["ocop.council.v1.MemberDataErased"] = [
      .init(1, "councilId", .text),
      .init(2, "memberId", .text),
      .init(3, "requestNumber", .text),
      .init(4, "requestedOn", .text),
      .init(5, "reason", .text),
    ]
    table["ocop.council.v1.SessionItem"] = [
      .init(1, "dossierId", .text),
      .init(2, "productId", .text),
      .init(3, "productName", .text),
      .init(4, "producerId", .text),
      .init(5, "producerName", .text),
      .init(6, "regime", .text),
      .init(7, "criteriaSet", .text),
      .init(8, "communeCode", .text),
    ]
    table["ocop.council.v1.DossierListed"] = [
      .init(1, "item", .message("ocop.council.v1.SessionItem")),
      .init(2, "level", .text),
      .init(3, "unitCode", .text),
    ]
    table["ocop.council.v1.ScheduleSession"] = [
      .init(1, "councilId", .text, bytes: 128),
      .init(2, "heldOn", .text, bytes: 32),
      .init(3, "place", .text),
      .init(4, "dossierIds", .text, bytes: 128, atMost: 1_000),
    ]
    table["ocop.council.v1.SessionScheduled"] = [
      .init(1, "sessionId", .text),
      .init(2, "councilId", .text),
      .init(3, "councilName", .text),
      .init(4, "level", .text),
      .init(5, "unitCode", .text),
      .init(6, "heldOn", .text),
      .init(7, "place", .text),
      .init(8, "items", .message("ocop.council.v1.SessionItem"), atMost: 1_000),
      .init(9, "members", .message("ocop.council.v1.CouncilMember"), atMost: 1_000),
    ]
    table["ocop.council.v1.DeclareConflict"] = [
      .init(1, "sessionId", .text, bytes: 128),
      .init(2, "memberId", .text, bytes: 128),
      .init(3, "dossierId", .text, bytes: 128),
      .init(4, "reason", .text, bytes: 5_000, isMultiline: true),
    ]
    table["ocop.council.v1.ConflictDeclared"] = [
      .init(1, "sessionId", .text),
      .init(2, "memberId", .text),
      .init(3, "dossierId", .text),
      .init(4, "reason", .text),
      .init(5, "declaredBy", .text),
    ]
    table["ocop.council.v1.SealingKey"] = [
      .init(1, "publicKey", .bytes, bytes: 256),
      .init(2, "salt", .bytes, bytes: 256),
    ]
    table["ocop.council.v1.OpenSession"] = [
      .init(1, "sessionId", .text, bytes: 128),
      .init(2, "presentMemberIds", .text, bytes: 128, atMost: 1_000),
      .init(3, "sealing", .message("ocop.council.v1.SealingKey")),
      .init(4, "paper", .value),
    ]
    table["ocop.council.v1.Conflict"] = [
      .init(1, "memberId", .text),
      .init(2, "dossierId", .text),
    ]
    table["ocop.council.v1.SessionOpened"] = [
      .init(1, "sessionId", .text),
      .init(2, "councilId", .text),
      .init(3, "level", .text),
      .init(4, "unitCode", .text),
      .init(5, "items", .message("ocop.council.v1.SessionItem"), atMost: 1_000),
      .init(6, "scoringMembers", .message("ocop.council.v1.CouncilMember"), atMost: 1_000),
      .init(7, "workingRules", .message("ocop.council.v1.WorkingRules")),
      .init(8, "conflicts", .message("ocop.council.v1.Conflict"), atMost: 1_000),
      .init(9, "presentMemberIds", .text, atMost: 1_000),
      .init(10, "members", .value),
      .init(11, "sealing", .message("ocop.council.v1.SealingKey")),
      .init(12, "paper", .value),
    ]
    table["ocop.council.v1.ExcusedSheet"] = [
      .init(1, "memberId", .text, bytes: 128),
      .init(2, "dossierId", .text, bytes: 128),
      .init(3, "reason", .text, bytes: 5_000, isMultiline: true),
    ]
    table["ocop.council.v1.CloseScoring"] = [
      .init(1, "sessionId", .text, bytes: 128),
      .init(2, "excused", .message("ocop.council.v1.ExcusedSheet"), atMost: 10_000),
      .init(3, "openingKey", .bytes, bytes: 256),
      .init(4, "nextSealing", .message("ocop.council.v1.SealingKey")),
    ]
    table["ocop.council.v1.ScoringClosed"] = [
      .init(1, "sessionId", .text),
      .init(2, "items", .message("ocop.council.v1.ClosedItem"), atMost: 1_000),
      .init(3, "excused", .message("ocop.council.v1.ExcusedSheet"), atMost: 1_000),
      .init(4, "openingKey", .bytes),
      .init(5, "nextSealing", .message("ocop.council.v1.SealingKey")),
    ]
    table["ocop.council.v1.ResealSession"] = [
      .init(1, "sessionId", .text, bytes: 128),
      .init(2, "reason", .text, bytes: 5_000, isMultiline: true),
      .init(3, "sealing", .message("ocop.council.v1.SealingKey")),
    ]
    table["ocop.council.v1.SessionResealed"] = [
      .init(1, "sessionId", .text),
      .init(2, "reason", .text),
      .init(3, "sealing", .message("ocop.council.v1.SealingKey")),
      .init(4, "items", .message("ocop.council.v1.ClosedItem"), atMost: 1_000),
      .init(5, "lostKey", .bytes),
    ]
    table["ocop.council.v1.Resealing"] = [
      .init(1, "reason", .text),
      .init(2, "resealedAt", .text),
      .init(3, "resealedBy", .text),
      .init(4, "lostKey", .text),
    ]
    table["ocop.council.v1.AdmitMemberKey"] = [
      .init(1, "sessionId", .text, bytes: 128),
      .init(2, "memberId", .text, bytes: 128),
      .init(3, "publicKey", .text),
      .init(4, "reason", .text, bytes: 2_500, isMultiline: true),
    ]
    table["ocop.council.v1.MemberKeyAdmitted"] = [
      .init(1, "sessionId", .text),
      .init(2, "councilId", .text),
      .init(3, "memberId", .text),
      .init(4, "publicKey", .text),
      .init(5, "reason", .text),
      .init(6, "admittedBy", .text),
    ]
    table["ocop.council.v1.AdmittedKey"] = [
      .init(1, "memberId", .text),
      .init(2, "key", .text),
      .init(3, "reason", .text),
      .init(4, "admittedAt", .text),
      .init(5, "admittedBy", .text),
    ]
    table["ocop.council.v1.ClosedItem"] = [
      .init(1, "dossierId", .text),
      .init(2, "round", .value),
      .init(3, "sheets", .message("ocop.council.v1.CountedSheet"), atMost: 1_000),
    ]
    table["ocop.council.v1.CountedSheet"] = [
      .init(1, "memberId", .text),
      .init(2, "version", .value),
      .init(3, "digest", .text),
    ]
    table["ocop.council.v1.SheetCounted"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "memberId", .text),
      .init(4, "round", .value),
      .init(5, "version", .value),
      .init(6, "digest", .text),
    ]
    table["ocop.council.v1.ItemReopened"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "round", .value),
      .init(4, "reason", .value),
      .init(5, "faultyMemberIds", .text, atMost: 1_000),
    ]
    table["ocop.council.v1.ItemResult"] = [
      .init(1, "dossierId", .text),
      .init(2, "sumHundredths", .value),
      .init(3, "sheets", .value),
      .init(4, "mean", .text),
      .init(5, "stars", .value),
      .init(6, "destination", .value),
      .init(7, "toLevel", .text),
      .init(8, "article", .text),
      .init(9, "version", .value),
    ]
    table["ocop.council.v1.ItemEvaluated"] = [
      .init(1, "sessionId", .text),
      .init(2, "result", .message("ocop.council.v1.ItemResult")),
    ]
    table["ocop.council.v1.AdoptResults"] = [
      .init(1, "sessionId", .text, bytes: 128),
      .init(2, "minutesNumber", .text),
      .init(3, "adoptedOn", .text, bytes: 32),
      .init(4, "votesFor", .value),
      .init(5, "votesAgainst", .value),
    ]
    table["ocop.council.v1.ResultsAdopted"] = [
      .init(1, "sessionId", .text),
      .init(2, "minutesNumber", .text),
      .init(3, "adoptedOn", .text),
      .init(4, "results", .message("ocop.council.v1.ItemResult"), atMost: 1_000),
      .init(5, "votesFor", .value),
      .init(6, "votesAgainst", .value),
      .init(7, "digest", .text),
      .init(8, "resealings", .message("ocop.council.v1.Resealing"), atMost: 1_000),
      .init(9, "admittedKeys", .message("ocop.council.v1.AdmittedKey"), atMost: 1_000),
    ]
    table["ocop.council.v1.DecideResults"] = [
      .init(1, "sessionId", .text, bytes: 128),
      .init(2, "decisionNumber", .text),
      .init(3, "decidedOn", .text, bytes: 32),
      .init(4, "signedBy", .text),
    ]
    table["ocop.council.v1.DecidedItem"] = [
      .init(1, "item", .message("ocop.council.v1.SessionItem")),
      .init(2, "result", .message("ocop.council.v1.ItemResult")),
      .init(3, "certificateId", .text),
      .init(4, "productCode", .text),
      .init(5, "validFrom", .text),
      .init(6, "validTo", .text),
    ]
    table["ocop.council.v1.ResultsDecided"] = [
      .init(1, "sessionId", .text),
      .init(2, "councilName", .text),
      .init(3, "level", .text),
      .init(4, "unitCode", .text),
      .init(5, "decisionNumber", .text),
      .init(6, "decidedOn", .text),
      .init(7, "signedBy", .text),
      .init(8, "items", .message("ocop.council.v1.DecidedItem"), atMost: 1_000),
    ]
    table["ocop.council.v1.CertificateIssued"] = [
      .init(1, "certificateId", .text),
      .init(2, "sessionId", .text),
      .init(3, "dossierId", .text),
      .init(4, "productId", .text),
      .init(5, "productName", .text),
      .init(6, "producerId", .text),
      .init(7, "producerName", .text),
      .init(8, "stars", .value),
      .init(9, "productCode", .text),
      .init(10, "decisionNumber", .text),
      .init(11, "validFrom", .text),
      .init(12, "validTo", .text),
      .init(13, "level", .text),
      .init(14, "mean", .text),
      .init(15, "article", .text),
    ]
    table["ocop.council.v1.ProductForwarded"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "productId", .text),
      .init(4, "productName", .text),
      .init(5, "producerId", .text),
      .init(6, "producerName", .text),
      .init(7, "fromLevel", .text),
      .init(8, "toLevel", .text),
      .init(9, "mean", .text),
      .init(10, "stars", .value),
      .init(11, "decisionNumber", .text),
      .init(12, "article", .text),
    ]
    table["ocop.council.v1.ProductReturned"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "productId", .text),
      .init(4, "productName", .text),
      .init(5, "producerId", .text),
      .init(6, "producerName", .text),
      .init(7, "level", .text),
      .init(8, "mean", .text),
      .init(9, "stars", .value),
      .init(10, "decisionNumber", .text),
      .init(11, "article", .text),
    ]
    table["ocop.council.v1.ListCouncils"] = []
    table["ocop.council.v1.Councils"] = [
      .init(1, "councils", .message("ocop.council.v1.CouncilEstablished"), atMost: 1_000),
    ]
    table["ocop.council.v1.GetSession"] = [
      .init(1, "sessionId", .text, bytes: 128),
    ]
    table["ocop.council.v1.Session"] = [
      .init(1, "sessionId", .text),
      .init(2, "councilId", .text),
      .init(3, "councilName", .text),
      .init(4, "level", .text),
      .init(5, "unitCode", .text),
      .init(6, "heldOn", .text),
      .init(7, "place", .text),
      .init(8, "state", .value),
      .init(9, "items", .message("ocop.council.v1.SessionItemState"), atMost: 1_000),
      .init(10, "members", .message("ocop.council.v1.CouncilMember"), atMost: 1_000),
      .init(11, "presentMemberIds", .text, atMost: 1_000),
      .init(12, "conflicts", .message("ocop.council.v1.ConflictDeclared"), atMost: 1_000),
      .init(13, "minutesNumber", .text),
      .init(14, "decisionNumber", .text),
      .init(15, "workingRules", .message("ocop.council.v1.WorkingRules")),
      .init(16, "sealing", .message("ocop.council.v1.SealingKey")),
      .init(17, "paper", .value),
      .init(18, "resealings", .message("ocop.council.v1.Resealing"), atMost: 1_000),
      .init(19, "admittedKeys", .message("ocop.council.v1.AdmittedKey"), atMost: 1_000),
    ]
    table["ocop.council.v1.SessionItemState"] = [
      .init(1, "item", .message("ocop.council.v1.SessionItem")),
      .init(2, "state", .value),
      .init(3, "round", .value),
      .init(4, "sheetsIn", .value),
      .init(5, "sheetsExpected", .value),
      .init(6, "result", .message("ocop.council.v1.ItemResult")),
      .init(7, "waitingFor", .text, atMost: 1_000),
    ]
    table["ocop.council.v1.ListSessions"] = [
      .init(1, "state", .value),
      .init(2, "limit", .value),
      .init(3, "after", .text, bytes: 128),
    ]
    table["ocop.council.v1.Sessions"] = [
      .init(1, "sessions", .message("ocop.council.v1.Session"), atMost: 1_000),
    ]
    table["ocop.council.v1.ListAgenda"] = [
      .init(1, "level", .text, bytes: 128),
      .init(2, "unitCode", .text, bytes: 128),
    ]
    table["ocop.council.v1.Agenda"] = [
      .init(1, "dossiers", .message("ocop.council.v1.DossierListed"), atMost: 1_000),
    ]
    table["ocop.council.v1.ListCertificates"] = [
      .init(1, "productId", .text, bytes: 128),
      .init(2, "limit", .value),
      .init(3, "after", .text, bytes: 128),
    ]
    table["ocop.council.v1.Certificates"] = [
      .init(1, "certificates", .message("ocop.council.v1.CertificateIssued"), atMost: 1_000),
    ]
    table["ocop.messaging.v1.HeldRole"] = [
      .init(1, "role", .value),
      .init(2, "unitCode", .text, bytes: 128),
      .init(3, "party", .text, bytes: 256),
    ]
    table["ocop.messaging.v1.AccessKey"] = [
      .init(1, "publicKey", .text),
      .init(2, "grantedAt", .text),
      .init(3, "grantedBy", .text),
      .init(4, "revokedAt", .text),
      .init(5, "revokedBy", .text),
      .init(6, "reason", .text),
      .init(7, "confirmedBy", .text),
    ]
    table["ocop.messaging.v1.Principal"] = [
      .init(1, "principalId", .text),
      .init(2, "name", .text),
      .init(3, "roles", .message("ocop.messaging.v1.HeldRole"), atMost: 1_000),
      .init(4, "keys", .message("ocop.messaging.v1.AccessKey"), atMost: 1_000),
      .init(5, "version", .value),
      .init(6, "rolesGrantedBy", .text),
      .init(7, "rolesConfirmedBy", .text),
    ]
    table["ocop.messaging.v1.PrincipalLearned"] = [
      .init(1, "principal", .message("ocop.messaging.v1.Principal")),
    ]
    table["ocop.council.v1.GrantKey"] = [
      .init(1, "principalId", .text, bytes: 128),
      .init(2, "name", .text),
      .init(3, "roles", .message("ocop.messaging.v1.HeldRole"), atMost: 200),
      .init(4, "publicKey", .text),
    ]
    table["ocop.council.v1.RevokeKey"] = [
      .init(1, "publicKey", .text),
      .init(2, "reason", .text, bytes: 5_000),
    ]
    table["ocop.council.v1.PrincipalChanged"] = [
      .init(1, "principal", .message("ocop.messaging.v1.Principal")),
      .init(2, "grantId", .text),
      .init(3, "duties", .value),
    ]
    table["ocop.council.v1.GrantProposed"] = [
      .init(1, "grantId", .text),
      .init(2, "principalId", .text),
      .init(3, "name", .text),
      .init(4, "roles", .message("ocop.messaging.v1.HeldRole"), atMost: 1_000),
      .init(5, "publicKey", .text),
      .init(6, "proposedBy", .text),
      .init(7, "proposedAt", .text),
      .init(8, "expiresAt", .text),
      .init(9, "heldKeys", .text, atMost: 1_000),
    ]
    table["ocop.council.v1.ConfirmGrant"] = [
      .init(1, "grantId", .text, bytes: 128),
    ]
    table["ocop.council.v1.DeclineGrant"] = [
      .init(1, "grantId", .text, bytes: 128),
      .init(2, "reason", .text, bytes: 2_500, isMultiline: true),
    ]
    table["ocop.council.v1.GrantDeclined"] = [
      .init(1, "grantId", .text),
      .init(2, "principalId", .text),
      .init(3, "declinedBy", .text),
      .init(4, "reason", .text),
    ]
    table["ocop.council.v1.GrantExpired"] = [
      .init(1, "grantId", .text),
      .init(2, "principalId", .text),
    ]
    table["ocop.council.v1.ListGrants"] = [
      .init(1, "all", .value),
      .init(2, "limit", .value),
      .init(3, "after", .text),
    ]
    table["ocop.council.v1.Grant"] = [
      .init(1, "proposal", .message("ocop.council.v1.GrantProposed")),
      .init(2, "state", .value),
      .init(3, "principal", .message("ocop.messaging.v1.Principal")),
    ]
    table["ocop.council.v1.Grants"] = [
      .init(1, "grants", .message("ocop.council.v1.Grant"), atMost: 1_000),
    ]
    table["ocop.council.v1.ListPrincipals"] = [
      .init(1, "principalId", .text, bytes: 128),
    ]
    table["ocop.council.v1.Principals"] = [
      .init(1, "principals", .message("ocop.messaging.v1.Principal"), atMost: 1_000),
    ]
    table["ocop.evaluation.v1.CaseOpened"] = [
      .init(1, "sessionId", .text),
      .init(2, "item", .message("ocop.council.v1.SessionItem")),
      .init(3, "level", .text),
      .init(4, "scoringMembers", .text, atMost: 1_000),
      .init(5, "workingRules", .message("ocop.council.v1.WorkingRules")),
      .init(6, "councilId", .text),
      .init(7, "unitCode", .text),
      .init(8, "sealingKey", .bytes),
    ]
    table["ocop.evaluation.v1.CaseResealed"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "round", .value),
      .init(4, "sealingKey", .bytes),
    ]
    table["ocop.evaluation.v1.MemberRecused"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "memberId", .text),
    ]
    table["ocop.evaluation.v1.Choice"] = [
      .init(1, "criterion", .text, bytes: 128),
      .init(2, "option", .text, bytes: 128),
      .init(3, "comment", .text, bytes: 10_000, isMultiline: true),
      .init(4, "evidence", .text, bytes: 128, atMost: 100),
    ]
    table["ocop.evaluation.v1.PartTotal"] = [
      .init(1, "part", .text, bytes: 128),
      .init(2, "hundredths", .value),
    ]
    table["ocop.evaluation.v1.SheetContents"] = [
      .init(1, "choices", .message("ocop.evaluation.v1.Choice"), atMost: 200),
      .init(2, "partTotals", .message("ocop.evaluation.v1.PartTotal"), atMost: 20),
      .init(3, "remarks", .text, bytes: 20_000, isMultiline: true),
      .init(4, "padding", .bytes, bytes: 262_144),
    ]
    table["ocop.evaluation.v1.SubmitSheet"] = [
      .init(1, "sessionId", .text, bytes: 128),
      .init(2, "dossierId", .text, bytes: 128),
      .init(3, "memberId", .text, bytes: 128),
      .init(4, "choices", .message("ocop.evaluation.v1.Choice"), atMost: 200),
      .init(5, "partTotals", .message("ocop.evaluation.v1.PartTotal"), atMost: 20),
      .init(6, "remarks", .text, bytes: 20_000, isMultiline: true),
      .init(7, "replacesVersion", .value),
      .init(8, "sealed", .bytes, bytes: 524_288),
      .init(9, "signature", .bytes, bytes: 256),
    ]
    table["ocop.evaluation.v1.SheetSubmitted"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "memberId", .text),
      .init(4, "round", .value),
      .init(5, "version", .value),
      .init(6, "digest", .text),
      .init(7, "choices", .message("ocop.evaluation.v1.Choice"), atMost: 1_000),
      .init(8, "partTotals", .message("ocop.evaluation.v1.PartTotal"), atMost: 1_000),
      .init(9, "remarks", .text),
      .init(10, "nonce", .text),
      .init(11, "sealed", .bytes),
      .init(12, "signature", .bytes),
      .init(13, "signedWith", .text),
      .init(14, "receivedAt", .text),
      .init(15, "councilId", .text),
    ]
    table["ocop.evaluation.v1.SheetsUnsealed"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "round", .value),
      .init(4, "sheets", .message("ocop.evaluation.v1.SheetSubmitted"), atMost: 1_000),
      .init(5, "excused", .message("ocop.council.v1.ExcusedSheet"), atMost: 1_000),
      .init(6, "sealingKey", .bytes),
      .init(7, "openingKey", .bytes),
      .init(8, "nextSealingKey", .bytes),
    ]
    table["ocop.evaluation.v1.SheetFaultFound"] = [
      .init(1, "criterion", .text),
      .init(2, "rule", .text),
      .init(3, "textVi", .text),
      .init(4, "textEn", .text),
    ]
    table["ocop.evaluation.v1.FaultySheet"] = [
      .init(1, "memberId", .text),
      .init(2, "faults", .message("ocop.evaluation.v1.SheetFaultFound"), atMost: 1_000),
    ]
    table["ocop.evaluation.v1.FaultySheetsFound"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "round", .value),
      .init(4, "sheets", .message("ocop.evaluation.v1.FaultySheet"), atMost: 1_000),
    ]
    table["ocop.evaluation.v1.DeviationFound"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "round", .value),
      .init(4, "deviationHundredths", .value),
      .init(5, "maximumHundredths", .value),
      .init(6, "source", .text),
    ]
    table["ocop.evaluation.v1.AgreedOption"] = [
      .init(1, "criterion", .text, bytes: 128),
      .init(2, "option", .text, bytes: 128),
    ]
    table["ocop.evaluation.v1.AgreementAwaited"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "proposal", .message("ocop.evaluation.v1.AgreedOption"), atMost: 1_000),
    ]
    table["ocop.evaluation.v1.KnockoutChoice"] = [
      .init(1, "criterion", .text, bytes: 128),
      .init(2, "ground", .value),
    ]
    table["ocop.evaluation.v1.KnockoutFound"] = [
      .init(1, "criterion", .text),
      .init(2, "ground", .value),
      .init(3, "kind", .text),
      .init(4, "text", .text),
    ]
    table["ocop.evaluation.v1.AgreeOptions"] = [
      .init(1, "sessionId", .text, bytes: 128),
      .init(2, "dossierId", .text, bytes: 128),
      .init(3, "options", .message("ocop.evaluation.v1.AgreedOption"), atMost: 200),
      .init(4, "knockouts", .message("ocop.evaluation.v1.KnockoutChoice"), atMost: 200),
    ]
    table["ocop.evaluation.v1.OptionsAgreed"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "options", .message("ocop.evaluation.v1.AgreedOption"), atMost: 1_000),
      .init(4, "knockouts", .message("ocop.evaluation.v1.KnockoutFound"), atMost: 1_000),
    ]
    table["ocop.evaluation.v1.MemberTotal"] = [
      .init(1, "memberId", .text),
      .init(2, "parts", .message("ocop.evaluation.v1.PartTotal"), atMost: 1_000),
      .init(3, "totalHundredths", .value),
    ]
    table["ocop.evaluation.v1.GateOutcome"] = [
      .init(1, "stars", .value),
      .init(2, "criterion", .text),
      .init(3, "requiredOption", .text),
      .init(4, "agreedOption", .text),
      .init(5, "met", .value),
    ]
    table["ocop.evaluation.v1.ProductEvaluated"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "result", .message("ocop.council.v1.ItemResult")),
      .init(4, "members", .message("ocop.evaluation.v1.MemberTotal"), atMost: 1_000),
      .init(5, "partSums", .message("ocop.evaluation.v1.PartTotal"), atMost: 1_000),
      .init(6, "gates", .message("ocop.evaluation.v1.GateOutcome"), atMost: 1_000),
      .init(7, "bandStars", .value),
      .init(8, "deviationHundredths", .value),
      .init(9, "regime", .text),
      .init(10, "criteriaSet", .text),
      .init(11, "round", .value),
      .init(12, "scoring", .text),
      .init(13, "knockouts", .message("ocop.evaluation.v1.KnockoutFound"), atMost: 1_000),
      .init(14, "leftOutMembers", .text, atMost: 1_000),
    ]
    table["ocop.evaluation.v1.ResultFrozen"] = [
      .init(1, "sessionId", .text),
      .init(2, "dossierId", .text),
      .init(3, "version", .value),
      .init(4, "adoptedOn", .text),
    ]
    table["ocop.evaluation.v1.GetCase"] = [
      .init(1, "sessionId", .text, bytes: 128),
      .init(2, "dossierId", .text, bytes: 128),
    ]
    table["ocop.evaluation.v1.Case"] = [
      .init(1, "sessionId", .text),
      .init(2, "item", .message("ocop.council.v1.SessionItem")),
      .init(3, "state", .value),
      .init(4, "round", .value),
      .init(5, "sheetsIn", .text, atMost: 1_000),
      .init(6, "scoringMembers", .text, atMost: 1_000),
      .init(7, "proposal", .message("ocop.evaluation.v1.AgreedOption"), atMost: 1_000),
      .init(8, "result", .message("ocop.evaluation.v1.ProductEvaluated")),
      .init(9, "level", .text),
      .init(10, "workingRules", .message("ocop.council.v1.WorkingRules")),
      .init(11, "sealingKey", .bytes),
    ]
    table["ocop.evaluation.v1.ListCases"] = [
      .init(1, "sessionId", .text, bytes: 128),
    ]
    table["ocop.evaluation.v1.Cases"] = [
      .init(1, "cases", .message("ocop.evaluation.v1.Case"), atMost: 1_000),
    ]
    table["ocop.evaluation.v1.ListPrecedents"] = [
      .init(1, "productId", .text, bytes: 128),
      .init(2, "criteriaSet", .text, bytes: 128),
      .init(3, "limit", .value),
    ]
    table["ocop.evaluation.v1.Precedents"] = [
      .init(1, "precedents", .message("ocop.evaluation.v1.Precedent"), atMost: 1_000),
    ]
    table["ocop.evaluation.v1.Precedent"] = [
      .init(1, "sessionId", .text),
      .init(2, "item", .message("ocop.council.v1.SessionItem")),
      .init(3, "level", .text),
      .init(4, "adoptedOn", .text),
      .init(5, "result", .message("ocop.council.v1.ItemResult")),
    ]
    table["ocop.evaluation.v1.GetSheets"] = [
      .init(1, "sessionId", .text, bytes: 128),
      .init(2, "dossierId", .text, bytes: 128),
      .init(3, "round", .value),
    ]
    table["ocop.evaluation.v1.Sheets"] = [
      .init(1, "rounds", .message("ocop.evaluation.v1.SheetsUnsealed"), atMost: 1_000),
      .init(2, "places", .message("ocop.evaluation.v1.SheetPlace"), atMost: 1_000),
    ]
    table["ocop.evaluation.v1.SheetPlace"] = [
      .init(1, "round", .value),
      .init(2, "memberId", .text),
      .init(3, "version", .value),
      .init(4, "sequence", .value),
    ]
    table["ocop.evaluation.v1.AdmittedKeyNoted"] = [
      .init(1, "sessionId", .text),
      .init(2, "memberId", .text),
      .init(3, "publicKey", .text),
    ]
    table["ocop.evaluation.v1.ListKeyHistory"] = [
      .init(1, "sessionId", .text, bytes: 128),
      .init(2, "memberId", .text, bytes: 128),
    ]
    table["ocop.evaluation.v1.KeyHistory"] = [
      .init(1, "keys", .message("ocop.evaluation.v1.KeyHolding"), atMost: 1_000),
    ]
    table["ocop.evaluation.v1.KeyHolding"] = [
      .init(1, "member", .text),
      .init(2, "principalId", .text),
      .init(3, "publicKey", .text),
      .init(4, "learnedIn", .value),
      .init(5, "endedIn", .value),
    ]
    table["ocop.messaging.v1.CheckpointSigned"] = [
      .init(1, "province", .text),
      .init(2, "service", .text),
      .init(3, "fromSequence", .value),
      .init(4, "toSequence", .value),
      .init(5, "hash", .text),
      .init(6, "root", .text),
      .init(7, "time", .text),
      .init(8, "publicKey", .text),
      .init(9, "signature", .text),
    ]
    table["ocop.messaging.v1.CheckpointWitnessed"] = [
      .init(1, "checkpoint", .message("ocop.messaging.v1.CheckpointSigned")),
    ]
    table["ocop.messaging.v1.SettleLog"] = [
      .init(1, "service", .text),
      .init(2, "action", .value),
      .init(3, "sequence", .value),
      .init(4, "hash", .text),
      .init(5, "reason", .text),
    ]
    table["ocop.messaging.v1.LogSeen"] = [
      .init(1, "service", .text),
      .init(2, "sequence", .value),
      .init(3, "hash", .text),
    ]
    table["ocop.messaging.v1.LogSettled"] = [
      .init(1, "service", .text),
      .init(2, "action", .value),
      .init(3, "sequence", .value),
      .init(4, "hash", .text),
      .init(5, "reason", .text),
      .init(6, "seen", .message("ocop.messaging.v1.LogSeen"), atMost: 1_000),
      .init(7, "lost", .value),
    ]
    table["ocop.messaging.v1.RequestHeader"] = [
      .init(1, "id", .text, bytes: 64),
      .init(2, "name", .text, bytes: 128),
      .init(3, "actor", .message("ocop.messaging.v1.Actor")),
      .init(4, "language", .text, bytes: 16),
      .init(5, "traceparent", .text, bytes: 64),
    ]
    table["ocop.messaging.v1.Actor"] = [
      .init(1, "principal", .text, bytes: 128),
      .init(2, "onBehalfOf", .text, bytes: 128),
    ]
    table["ocop.messaging.v1.ReplyHeader"] = [
      .init(1, "requestId", .text),
      .init(2, "name", .text),
    ]
    table["ocop.messaging.v1.Accepted"] = [
      .init(1, "subject", .text),
      .init(2, "sequence", .value),
      .init(3, "events", .text, atMost: 1_000),
    ]
    table["ocop.messaging.v1.Problem"] = [
      .init(1, "type", .text),
      .init(2, "title", .text),
      .init(3, "status", .value),
      .init(4, "detail", .text),
      .init(5, "remedy", .text),
      .init(6, "source", .text),
      .init(7, "faults", .message("ocop.messaging.v1.Fault"), atMost: 1_000),
      .init(8, "retryAfterMilliseconds", .value),
    ]
    table["ocop.messaging.v1.Fault"] = [
      .init(1, "place", .text),
      .init(2, "detail", .text),
    ]
    table["ocop.messaging.v1.EventsSince"] = [
      .init(1, "after", .value),
      .init(2, "limit", .value),
      .init(3, "withPersonal", .value),
      .init(4, "afterHash", .text),
    ]
    table["ocop.messaging.v1.EventBatch"] = [
      .init(1, "latest", .value),
      .init(2, "count", .value),
      .init(3, "diverged", .value),
      .init(4, "hash", .text),
    ]
    table["ocop.messaging.v1.GetStatus"] = []
    table["ocop.messaging.v1.Status"] = [
      .init(1, "service", .text),
      .init(2, "version", .text),
      .init(3, "province", .text),
      .init(4, "sequence", .value),
      .init(5, "uptimeSeconds", .value),
      .init(6, "storeBytes", .value),
      .init(7, "walBytes", .value),
      .init(8, "heard", .message("ocop.messaging.v1.HeardTopic"), atMost: 1_000),
      .init(9, "timersWaiting", .value),
      .init(10, "deadLetters", .value),
      .init(11, "metrics", .message("ocop.messaging.v1.Metric"), atMost: 1_000),
      .init(12, "residentBytes", .value),
      .init(20, "wentBack", .message("ocop.messaging.v1.LogSeen"), atMost: 1_000),
      .init(21, "tailInDoubt", .value),
    ]
    table["ocop.messaging.v1.HeardTopic"] = [
      .init(1, "service", .text),
      .init(2, "cursor", .value),
      .init(3, "latest", .value),
      .init(4, "silentSeconds", .value),
      .init(5, "logIsShorter", .value),
      .init(6, "diverged", .value),
      .init(7, "cursorHash", .text),
      .init(8, "stalledAt", .value),
    ]
    table["ocop.messaging.v1.Metric"] = [
      .init(1, "name", .text),
      .init(2, "value", .value),
    ]
    table["ocop.messaging.v1.CheckRebuild"] = []
    table["ocop.messaging.v1.RebuildReport"] = [
      .init(1, "events", .value),
      .init(2, "seconds", .value),
      .init(3, "tables", .message("ocop.messaging.v1.TableComparison"), atMost: 1_000),
      .init(4, "equal", .value),
    ]
    table["ocop.messaging.v1.TableComparison"] = [
      .init(1, "table", .text),
      .init(2, "rows", .value),
      .init(3, "onlyLive", .value),
      .init(4, "onlyReplayed", .value),
    ]
    table["ocop.messaging.v1.BackUp"] = [
      .init(1, "path", .text),
    ]
    table["ocop.messaging.v1.BackUpReport"] = [
      .init(1, "path", .text),
      .init(2, "bytes", .value),
      .init(3, "sequence", .value),
    ]
    table["ocop.notification.v1.RecipientLearned"] = [
      .init(1, "recipient", .text),
      .init(2, "name", .text),
      .init(3, "email", .text),
      .init(4, "unitCode", .text),
    ]
    table["ocop.notification.v1.RecipientErased"] = [
      .init(1, "recipient", .text),
    ]
    table["ocop.notification.v1.RegisterContact"] = [
      .init(1, "unitCode", .text, bytes: 128),
      .init(2, "name", .text),
      .init(3, "email", .text),
    ]
    table["ocop.notification.v1.SessionNoted"] = [
      .init(1, "sessionId", .text),
      .init(2, "councilName", .text),
      .init(3, "heldOn", .text),
      .init(4, "members", .message("ocop.notification.v1.RecipientLearned"), atMost: 1_000),
      .init(5, "products", .message("ocop.notification.v1.NotedProduct"), atMost: 1_000),
    ]
    table["ocop.notification.v1.NotedProduct"] = [
      .init(1, "dossierId", .text),
      .init(2, "productName", .text),
    ]
    table["ocop.notification.v1.NoticeWritten"] = [
      .init(1, "noticeId", .text),
      .init(2, "recipient", .text),
      .init(3, "name", .text),
      .init(4, "channel", .value),
      .init(5, "template", .text),
      .init(6, "subject", .text),
      .init(7, "text", .text),
      .init(8, "cause", .text),
      .init(9, "language", .text),
    ]
    table["ocop.notification.v1.NoticeDelivered"] = [
      .init(1, "noticeId", .text),
      .init(2, "receipt", .text),
    ]
    table["ocop.notification.v1.DeliveryFailed"] = [
      .init(1, "noticeId", .text),
      .init(2, "reason", .text),
      .init(3, "attempts", .value),
      .init(4, "retryAt", .text),
    ]
    table["ocop.notification.v1.DeliveryRefused"] = [
      .init(1, "noticeId", .text),
      .init(2, "reason", .text),
    ]
    table["ocop.notification.v1.ListNotices"] = [
      .init(1, "recipient", .text, bytes: 256),
      .init(2, "state", .text, bytes: 128),
      .init(3, "limit", .value),
      .init(4, "after", .text, bytes: 128),
    ]
    table["ocop.notification.v1.Notice"] = [
      .init(1, "notice", .message("ocop.notification.v1.NoticeWritten")),
      .init(2, "state", .text),
      .init(3, "receipt", .text),
      .init(4, "attempts", .value),
      .init(5, "reason", .text),
    ]
    table["ocop.notification.v1.Notices"] = [
      .init(1, "notices", .message("ocop.notification.v1.Notice"), atMost: 1_000),
      .init(2, "total", .value),
    ]
    table["ocop.registration.v1.RegisterProducer"] = [
      .init(1, "name", .text),
      .init(2, "kind", .value),
      .init(3, "registrationNumber", .text, bytes: 256),
      .init(4, "unitCode", .text, bytes: 128),
      .init(5, "address", .text, bytes: 1_500),
      .init(6, "representative", .text),
      .init(7, "phone", .text, bytes: 160),
      .init(8, "email", .text),
    ]
    table["ocop.registration.v1.ProducerRegistered"] = [
      .init(1, "producerId", .text),
      .init(2, "name", .text),
      .init(3, "kind", .value),
      .init(4, "registrationNumber", .text),
      .init(5, "unitCode", .text),
      .init(6, "address", .text),
      .init(7, "representative", .text),
      .init(8, "phone", .text),
      .init(9, "email", .text),
    ]
    table["ocop.registration.v1.ErasePersonalData"] = [
      .init(1, "producerId", .text, bytes: 128),
      .init(2, "requestNumber", .text),
      .init(3, "requestedOn", .text, bytes: 32),
      .init(4, "reason", .text, bytes: 2_500),
    ]
    table["ocop.registration.v1.PersonalDataErased"] = [
      .init(1, "producerId", .text),
      .init(2, "requestNumber", .text),
      .init(3, "requestedOn", .text),
      .init(4, "reason", .text),
    ]
    table["ocop.registration.v1.RegisterProduct"] = [
      .init(1, "producerId", .text, bytes: 128),
      .init(2, "name", .text),
      .init(3, "description", .text, bytes: 20_000, isMultiline: true),
    ]
    table["ocop.registration.v1.ProductRegistered"] = [
      .init(1, "productId", .text),
      .init(2, "producerId", .text),
      .init(3, "producerName", .text),
      .init(4, "name", .text),
      .init(5, "description", .text),
      .init(6, "unitCode", .text),
    ]
    table["ocop.registration.v1.Document"] = [
      .init(1, "kind", .text, bytes: 320),
      .init(2, "title", .text, bytes: 1_500),
      .init(3, "sha256", .text, bytes: 128),
      .init(4, "sizeBytes", .value),
      .init(5, "pages", .value),
      .init(6, "criteria", .text, bytes: 32, atMost: 50),
    ]
    table["ocop.registration.v1.AssessedCriterion"] = [
      .init(1, "criterion", .text, bytes: 128),
      .init(2, "option", .text, bytes: 128),
      .init(3, "comment", .text, bytes: 10_000, isMultiline: true),
      .init(4, "evidence", .text, bytes: 128, atMost: 100),
    ]
    table["ocop.registration.v1.RecordAssessment"] = [
      .init(1, "dossierId", .text, bytes: 128),
      .init(2, "expectedVersion", .value),
      .init(3, "assessor", .value),
      .init(4, "lines", .message("ocop.registration.v1.AssessedCriterion"), atMost: 200),
    ]
    table["ocop.registration.v1.AssessmentRecorded"] = [
      .init(1, "dossierId", .text),
      .init(2, "version", .value),
      .init(3, "assessor", .value),
      .init(4, "lines", .message("ocop.registration.v1.AssessedCriterion"), atMost: 1_000),
      .init(5, "productId", .text),
    ]
    table["ocop.registration.v1.FileDossier"] = [
      .init(1, "productId", .text, bytes: 128),
      .init(2, "kind", .value),
      .init(3, "filedOn", .text, bytes: 32),
      .init(4, "criteriaSet", .text, bytes: 128),
      .init(5, "documents", .message("ocop.registration.v1.Document"), atMost: 1_000),
      .init(6, "samples", .value),
      .init(7, "unitCode", .text, bytes: 128),
      .init(8, "selfAssessment", .message("ocop.registration.v1.AssessedCriterion"), atMost: 200),
      .init(9, "backdatingReason", .text, bytes: 2_000),
    ]
    table["ocop.registration.v1.DossierFiled"] = [
      .init(1, "dossierId", .text),
      .init(2, "productId", .text),
      .init(3, "productName", .text),
      .init(4, "producerId", .text),
      .init(5, "producerName", .text),
      .init(6, "unitCode", .text),
      .init(7, "kind", .value),
      .init(8, "filedOn", .text),
      .init(9, "regime", .text),
      .init(10, "criteriaSet", .text),
      .init(11, "documents", .message("ocop.registration.v1.Document"), atMost: 1_000),
      .init(12, "samples", .value),
      .init(13, "version", .value),
      .init(14, "missing", .text, atMost: 1_000),
      .init(15, "selfAssessment", .message("ocop.registration.v1.AssessedCriterion"), atMost: 1_000),
      .init(16, "backdatingReason", .text),
    ]
    table["ocop.registration.v1.CompleteDossier"] = [
      .init(1, "dossierId", .text, bytes: 128),
      .init(2, "expectedVersion", .value),
      .init(3, "documents", .message("ocop.registration.v1.Document"), atMost: 1_000),
      .init(4, "samples", .value),
      .init(5, "selfAssessment", .message("ocop.registration.v1.AssessedCriterion"), atMost: 200),
    ]
    table["ocop.registration.v1.DossierCompleted"] = [
      .init(1, "dossierId", .text),
      .init(2, "version", .value),
      .init(3, "documents", .message("ocop.registration.v1.Document"), atMost: 1_000),
      .init(4, "samples", .value),
      .init(5, "missing", .text, atMost: 1_000),
      .init(6, "productId", .text),
      .init(7, "selfAssessment", .message("ocop.registration.v1.AssessedCriterion"), atMost: 1_000),
      .init(8, "completedOn", .text),
    ]
    table["ocop.registration.v1.RequestCompletion"] = [
      .init(1, "dossierId", .text, bytes: 128),
      .init(2, "expectedVersion", .value),
      .init(3, "reason", .text, bytes: 10_000, isMultiline: true),
    ]
    table["ocop.registration.v1.CompletionRequested"] = [
      .init(1, "dossierId", .text),
      .init(2, "version", .value),
      .init(3, "reason", .text),
      .init(4, "productId", .text),
      .init(5, "productName", .text),
      .init(6, "producerId", .text),
    ]
    table["ocop.registration.v1.ReportDossier"] = [
      .init(1, "dossierId", .text, bytes: 128),
      .init(2, "expectedVersion", .value),
      .init(3, "reportNumber", .text),
      .init(4, "reportedOn", .text, bytes: 32),
      .init(5, "localMaterial", .text, bytes: 10_000, isMultiline: true),
      .init(6, "localLabour", .text, bytes: 10_000, isMultiline: true),
      .init(7, "ideaOrigin", .text, bytes: 10_000, isMultiline: true),
      .init(8, "localIdentity", .text, bytes: 10_000, isMultiline: true),
    ]
    table["ocop.registration.v1.DossierReported"] = [
      .init(1, "dossierId", .text),
      .init(2, "version", .value),
      .init(3, "reportNumber", .text),
      .init(4, "reportedOn", .text),
      .init(5, "localMaterial", .text),
      .init(6, "localLabour", .text),
      .init(7, "ideaOrigin", .text),
      .init(8, "localIdentity", .text),
      .init(9, "productId", .text),
    ]
    table["ocop.registration.v1.ReceiveDossier"] = [
      .init(1, "dossierId", .text, bytes: 128),
      .init(2, "expectedVersion", .value),
      .init(3, "level", .text, bytes: 128),
      .init(4, "receiptNumber", .text),
      .init(5, "receivedOn", .text, bytes: 32),
    ]
    table["ocop.registration.v1.DossierAccepted"] = [
      .init(1, "dossierId", .text),
      .init(2, "version", .value),
      .init(3, "level", .text),
      .init(4, "unitCode", .text),
      .init(5, "receiptNumber", .text),
      .init(6, "receivedOn", .text),
      .init(7, "productId", .text),
      .init(8, "productName", .text),
      .init(9, "producerId", .text),
      .init(10, "producerName", .text),
      .init(11, "communeCode", .text),
      .init(12, "kind", .value),
      .init(13, "regime", .text),
      .init(14, "criteriaSet", .text),
      .init(15, "filedOn", .text),
    ]
    table["ocop.registration.v1.DossierForwarded"] = [
      .init(1, "dossierId", .text),
      .init(2, "version", .value),
      .init(3, "toLevel", .text),
      .init(4, "sessionId", .text),
    ]
    table["ocop.registration.v1.ProductCertified"] = [
      .init(1, "productId", .text),
      .init(2, "dossierId", .text),
      .init(3, "version", .value),
      .init(4, "certificateId", .text),
      .init(5, "stars", .value),
      .init(6, "productCode", .text),
      .init(7, "decisionNumber", .text),
      .init(8, "validFrom", .text),
      .init(9, "validTo", .text),
      .init(10, "level", .text),
    ]
    table["ocop.registration.v1.DossierReturned"] = [
      .init(1, "dossierId", .text),
      .init(2, "version", .value),
      .init(3, "reason", .text),
      .init(4, "sessionId", .text),
    ]
    table["ocop.registration.v1.ListProducers"] = [
      .init(1, "search", .text),
      .init(2, "limit", .value),
      .init(3, "after", .text, bytes: 128),
    ]
    table["ocop.registration.v1.Producers"] = [
      .init(1, "producers", .message("ocop.registration.v1.ProducerRegistered"), atMost: 1_000),
    ]
    table["ocop.registration.v1.ListProducts"] = [
      .init(1, "search", .text),
      .init(2, "producerId", .text, bytes: 128),
      .init(3, "limit", .value),
      .init(4, "after", .text, bytes: 128),
    ]
    table["ocop.registration.v1.Product"] = [
      .init(1, "productId", .text),
      .init(2, "producerId", .text),
      .init(3, "producerName", .text),
      .init(4, "name", .text),
      .init(5, "description", .text),
      .init(6, "unitCode", .text),
      .init(7, "dossierId", .text),
      .init(8, "dossierState", .value),
      .init(9, "stars", .value),
    ]
    table["ocop.registration.v1.Products"] = [
      .init(1, "products", .message("ocop.registration.v1.Product"), atMost: 1_000),
    ]
    table["ocop.registration.v1.GetDossier"] = [
      .init(1, "dossierId", .text, bytes: 128),
    ]
    table["ocop.registration.v1.Dossier"] = [
      .init(1, "dossierId", .text),
      .init(2, "productId", .text),
      .init(3, "productName", .text),
      .init(4, "producerId", .text),
      .init(5, "producerName", .text),
      .init(6, "unitCode", .text),
      .init(7, "kind", .value),
      .init(8, "filedOn", .text),
      .init(9, "regime", .text),
      .init(10, "criteriaSet", .text),
      .init(11, "state", .value),
      .init(12, "version", .value),
      .init(13, "level", .text),
      .init(14, "samples", .value),
      .init(15, "missing", .text, atMost: 1_000),
      .init(16, "documents", .message("ocop.registration.v1.Document"), atMost: 1_000),
      .init(17, "reason", .text),
      .init(18, "selfAssessment", .message("ocop.registration.v1.AssessedCriterion"), atMost: 1_000),
      .init(19, "completeOn", .text),
      .init(20, "reportedOn", .text),
      .init(21, "receivedOn", .text),
      .init(22, "communeAssessment", .message("ocop.registration.v1.AssessedCriterion"), atMost: 1_000),
      .init(23, "advisoryAssessment", .message("ocop.registration.v1.AssessedCriterion"), atMost: 1_000),
      .init(24, "backdatingReason", .text),
    ]
    table["ocop.registration.v1.ListDossiers"] = [
      .init(1, "state", .value),
      .init(2, "regime", .text, bytes: 128),
      .init(3, "limit", .value),
      .init(4, "after", .text, bytes: 128),
    ]
    table["ocop.registration.v1.Dossiers"] = [
      .init(1, "dossiers", .message("ocop.registration.v1.Dossier"), atMost: 1_000),
    ]
    table["ocop.registration.v1.ListCertifiedProducts"] = [
      .init(1, "search", .text),
      .init(2, "limit", .value),
      .init(3, "after", .text, bytes: 128),
      .init(4, "asOf", .text, bytes: 32),
    ]
    table["ocop.registration.v1.CertifiedProduct"] = [
      .init(1, "productId", .text),
      .init(2, "productName", .text),
      .init(3, "producerName", .text),
      .init(4, "stars", .value),
      .init(5, "productCode", .text),
      .init(6, "certificateId", .text),
      .init(7, "decisionNumber", .text),
      .init(8, "validFrom", .text),
      .init(9, "validTo", .text),
      .init(10, "status", .text),
    ]
    table["ocop.registration.v1.CertifiedProducts"] = [
      .init(1, "products", .message("ocop.registration.v1.CertifiedProduct"), atMost: 1_000),
      .init(2, "asOf", .text),
    ]
    return table
  }()
}

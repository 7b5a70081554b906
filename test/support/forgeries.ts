/** Changes that only somebody with the database file can make, and everything that the invariants find of each. */
export interface Forgery { readonly does: string, readonly sql: string, readonly finds: readonly string[] }

const idOf = (code: string) => `(SELECT id FROM account WHERE code = '${code}')`

export const forgeries: readonly Forgery[] = [
  {
    does: 'one kopeck more on one line',
    sql: 'UPDATE posting SET amount = amount + 1 WHERE entry_seq = 4 AND line = 1',
    finds: [
      'entries-in-trail | entry 4: line 1 is 200.01 on Expenses:Works:F01:P01 for voucher-1, the trail tells 200.00 on Expenses:Works:F01:P01 for voucher-1',
      'entries-balance | entry 4: is off by 0.01 in fund F01, book actual',
      'trial-balance-is-zero | entry 4: the trial balance is 0.01 after it',
      'balances-chain | entry 4, line 1: account Expenses:Works:F01:P01: 0.00 and 200.01 make 200.01, not 200.00',
      'days-sum-postings | account Expenses:Works:F01:P01: its movement kept for 2026-05-01 differs from the postings by -0.01',
      'records-match-entries | voucher-2: states 200.00, and entry 4 of kind act moved 200.01'
    ]
  },
  {
    does: 'a contribution moved to another purpose',
    sql: `UPDATE posting SET account_id = ${idOf('Income:Contributions:F01:P02')} WHERE entry_seq = 2 AND account_id = ${idOf('Income:Contributions:F01:P01')}`,
    finds: [
      'entries-in-trail | entry 2: line 2 is -100.20 on Income:Contributions:F01:P02, the trail tells -100.20 on Income:Contributions:F01:P01',
      'balances-chain | entry 2, line 2: account Income:Contributions:F01:P02: 0.00 and -100.20 make -100.20, not -350.30',
      'balances-chain | entry 7, line 1: account Income:Contributions:F01:P01: -250.10 and 350.30 make 100.20, not 0.00',
      'balances-chain | entry 9, line 2: account Income:Contributions:F01:P02: -350.30 and -5.00 make -355.30, not -5.00',
      'days-sum-postings | account Income:Contributions:F01:P01: its movement kept for 2026-03-03 differs from the postings by -100.20',
      'days-sum-postings | account Income:Contributions:F01:P02: its movement kept for 2026-03-03 differs from the postings by 100.20'
    ]
  },
  {
    does: 'an entry without its header',
    sql: 'DELETE FROM entry WHERE seq = 12',
    finds: [
      'references-lead | table posting: 4 of its rows name what is not in entry',
      'references-lead | table refund: 1 of its rows name what is not in entry',
      'entries-have-no-gap | entry 12: is missing: after 11 comes 13',
      'entries-have-no-gap | entry 12: has postings and no header',
      'entries-in-trail | leaf 19: tells of entry 12, which is not there',
      'days-sum-postings | account Liabilities:RefundsDue:F01: its movement kept for 2027-01-26 differs from the postings by -2.00',
      'days-sum-postings | account Equity:Budget:F01:Authority: its movement kept for 2027-01-26 differs from the postings by -2.00',
      'days-sum-postings | account Income:Contributions:F01:P02: its movement kept for 2027-01-26 differs from the postings by 2.00',
      'days-sum-postings | account Equity:Budget:F01:P02:Available: its movement kept for 2027-01-26 differs from the postings by 2.00'
    ]
  },
  {
    does: 'the last entry cut off',
    sql: 'DELETE FROM entry WHERE seq = 19; DELETE FROM posting WHERE entry_seq = 19',
    finds: [
      'references-lead | table voucher_outcome: 1 of its rows name what is not in entry',
      'entries-in-trail | leaf 26: tells of entry 19, which is not there',
      'days-sum-postings | account Assets:Treasury:F02: its movement kept for 2027-02-21 differs from the postings by -250.00',
      'days-sum-postings | account Liabilities:Payables:F02: its movement kept for 2027-02-21 differs from the postings by 250.00'
    ]
  },
  {
    does: 'the last leaf cut off',
    sql: 'DELETE FROM audit_log WHERE seq = 27',
    finds: [
      'trail-is-one-tree | tree: has 25 stored nodes, where the leaves make 23',
      'checkpoints-hold | checkpoint 2: states 28 leaves, and the trail has 27: its end is missing'
    ]
  },
  {
    does: 'an amount changed in the trail',
    sql: 'UPDATE audit_log SET body = replace(body, \'"250.10"\', \'"250.11"\') WHERE body LIKE \'%250.10%\'',
    finds: [
      'trail-is-one-tree | leaf 8: was changed: its text does not have the hash that is stored with it',
      'trail-is-one-tree | node 4 at level 1: is not what the leaves up to 9 hash to',
      'trail-is-one-tree | node 2 at level 2: is not what the leaves up to 11 hash to',
      'trail-is-one-tree | node 1 at level 3: is not what the leaves up to 15 hash to',
      'trail-is-one-tree | node 0 at level 4: is not what the leaves up to 15 hash to',
      'entries-in-trail | entry 1: line 1 is 250.10 on Assets:Bank:F01, the trail tells 250.11 on Assets:Bank:F01',
      'entries-in-trail | entry 1: line 3 is 250.10 on Equity:Budget:F01:Authority, the trail tells 250.11 on Equity:Budget:F01:Authority'
    ]
  },
  {
    does: 'a node of the tree',
    sql: 'UPDATE audit_node SET hash = zeroblob(32) WHERE level = 2 AND idx = 1',
    finds: [
      'trail-is-one-tree | node 1 at level 2: is not what the leaves up to 7 hash to'
    ]
  },
  {
    does: 'a running balance',
    sql: 'UPDATE posting SET balance_after = balance_after + 5 WHERE entry_seq = 13 AND line = 1',
    finds: [
      'balances-chain | entry 13, line 1: account Liabilities:RefundsDue:F01: -2.00 and 2.00 make 0.00, not 0.05',
      'cash-covers-promises | fund F01: cash less what is owed is 156.58, available and committed are 156.53'
    ]
  },
  {
    does: 'money moved between two days',
    sql: `UPDATE account_day SET movement = movement + 5 WHERE account_id = ${idOf('Assets:Bank:F01')} AND on_day = '2026-03-02'; UPDATE account_day SET movement = movement - 5 WHERE account_id = ${idOf('Assets:Bank:F01')} AND on_day = '2026-03-03'`,
    finds: [
      'trial-balance-is-zero | day 2026-03-02: the trial balance moves by 0.05 in fund F01, book actual',
      'trial-balance-is-zero | day 2026-03-03: the trial balance moves by -0.05 in fund F01, book actual',
      'days-sum-postings | account Assets:Bank:F01: its movement kept for 2026-03-02 differs from the postings by 0.05',
      'days-sum-postings | account Assets:Bank:F01: its movement kept for 2026-03-03 differs from the postings by -0.05'
    ]
  },
  {
    does: 'a guard taken off',
    sql: 'UPDATE account SET guard = 0 WHERE code = \'Assets:Bank:F01\'',
    finds: [
      'accounts-fit-the-chart | account Assets:Bank:F01: has the guard 0, and should have 1'
    ]
  },
  {
    does: 'a payment dated before its act',
    sql: 'UPDATE entry SET effective_on = \'2026-02-01\' WHERE seq = 5',
    finds: [
      'entries-in-trail | entry 5: effective_on is "2026-02-01", the trail tells "2026-05-03"',
      'days-sum-postings | account Assets:Bank:F01: its movement kept for 2026-05-03 differs from the postings by -200.00',
      'days-sum-postings | account Liabilities:Payables:F01: its movement kept for 2026-05-03 differs from the postings by 200.00',
      'days-sum-postings | account Liabilities:Payables:F01: its movement kept for 2026-02-01 differs from the postings by -200.00',
      'days-sum-postings | account Assets:Bank:F01: its movement kept for 2026-02-01 differs from the postings by 200.00'
    ]
  },
  {
    does: 'a reversal dated before its entry',
    sql: 'UPDATE entry SET effective_on = \'2027-01-01\' WHERE seq = 10',
    finds: [
      'entries-in-trail | entry 10: effective_on is "2027-01-01", the trail tells "2027-01-21"',
      'days-sum-postings | account Assets:Bank:F01: its movement kept for 2027-01-21 differs from the postings by -5.00',
      'days-sum-postings | account Equity:Budget:F01:Authority: its movement kept for 2027-01-21 differs from the postings by -5.00',
      'days-sum-postings | account Income:Contributions:F01:P02: its movement kept for 2027-01-21 differs from the postings by 5.00',
      'days-sum-postings | account Equity:Budget:F01:P02:Available: its movement kept for 2027-01-21 differs from the postings by 5.00',
      'days-sum-postings | account Assets:Bank:F01: its movement kept for 2027-01-01 differs from the postings by 5.00',
      'days-sum-postings | account Income:Contributions:F01:P02: its movement kept for 2027-01-01 differs from the postings by -5.00',
      'days-sum-postings | account Equity:Budget:F01:Authority: its movement kept for 2027-01-01 differs from the postings by 5.00',
      'days-sum-postings | account Equity:Budget:F01:P02:Available: its movement kept for 2027-01-01 differs from the postings by -5.00',
      'reversals-mirror | entry 10: is dated 2027-01-01, before entry 9 of 2027-01-20'
    ]
  },
  {
    does: 'a payment called the reversal of a reversal',
    sql: 'UPDATE entry SET kind=\'reversal\', reverses_seq = 10 WHERE seq = 13',
    finds: [
      'entries-in-trail | entry 13: kind is "reversal", the trail tells "refund_payment"',
      'entries-in-trail | entry 13: reverses is 10, the trail tells nothing',
      'records-match-entries | voucher-4: states 2.00, and entry 13 of kind reversal moved 2.00',
      'reversals-mirror | entry 13: reverses entry 10, itself a reversal',
      'reversals-mirror | entry 13: is not the mirror of entry 10: -7.00 is left on Assets:Bank:F01',
      'reversals-mirror | entry 13: is not the mirror of entry 10: 2.00 is left on Liabilities:RefundsDue:F01',
      'reversals-mirror | entry 13: is not the mirror of entry 10: -5.00 is left on Equity:Budget:F01:Authority',
      'reversals-mirror | entry 13: is not the mirror of entry 10: 5.00 is left on Income:Contributions:F01:P02',
      'reversals-mirror | entry 13: is not the mirror of entry 10: 5.00 is left on Equity:Budget:F01:P02:Available'
    ]
  },
  {
    does: 'an approver who is the maker',
    sql: 'UPDATE entry SET approver_id = maker_id WHERE seq = 5',
    finds: [
      'four-eyes | entry 5: was made and approved by staff-1'
    ]
  },
  {
    does: 'a voucher approved by its maker',
    sql: 'UPDATE voucher_outcome SET decided_by = (SELECT maker_id FROM voucher WHERE id = voucher_id) WHERE voucher_id = 1',
    finds: [
      'four-eyes | voucher-1: was made and approved by staff-1'
    ]
  },
  {
    does: 'a commitment without approver and document',
    sql: 'UPDATE entry SET document_sha256 = NULL, approver_id = NULL WHERE seq = 17',
    finds: [
      'entries-in-trail | entry 17: document is {"ref":"Акт, № \\"7\\"","sha256":""}, the trail tells {"ref":"Акт, № \\"7\\"","sha256":"abababababababababababababababababababababababababababababababab"}',
      'four-eyes | entry 17: of kind commitment has no approver and no document'
    ]
  },
  {
    does: 'a decision adopted later',
    sql: 'UPDATE decision SET adopted_on = \'2027-03-01\' WHERE id = 2',
    finds: [
      'decisions-come-first | entry 8: is dated 2027-02-11 and cites decision-2, adopted on 2027-03-01',
      'decisions-come-first | entry 16: is dated 2027-02-15 and cites decision-2, adopted on 2027-03-01'
    ]
  },
  {
    does: 'a re-purposing without decision',
    sql: 'UPDATE entry SET decision_id = NULL WHERE seq = 8',
    finds: [
      'entries-in-trail | entry 8: decision is nothing, the trail tells "decision-2"',
      'decisions-come-first | entry 8: of kind repurposing cites no decision'
    ]
  },
  {
    does: 'the amount of a contribution record',
    sql: 'UPDATE contribution SET amount = amount + 1 WHERE id = 1',
    finds: [
      'records-match-entries | contribution-1: states 250.11, and entry 1 of kind contribution moved 250.10'
    ]
  },
  {
    does: 'a contribution record taken out',
    sql: 'DELETE FROM contribution WHERE id = 2',
    finds: [
      'records-match-entries | entry 2: of kind contribution has no record that it follows from'
    ]
  },
  {
    does: 'the amount of a voucher',
    sql: 'UPDATE voucher SET amount = 1 WHERE id = 3',
    finds: [
      'records-match-entries | voucher-3: states 0.01, and entry 5 of kind payment moved 200.00'
    ]
  },
  {
    does: 'an allocation above everything',
    sql: 'UPDATE allocation SET amount = 100001',
    finds: [
      'awards-keep-to-the-appropriation | pool-1: allocates 1000.01 of 1000.00',
      'awards-keep-to-the-appropriation | fund F02: allocates 1000.01 of an appropriation of 1000.00',
      'awards-keep-to-the-appropriation | project J1: has an allocation of 1000.01, and the award posted 600.00'
    ]
  },
  {
    does: 'an award that was changed by nobody, from what it never had',
    sql: "INSERT INTO award_change VALUES (1, 1, 1, 50000, 50001, '2027-02-16', NULL, 1, 'pool', NULL, 1, 27)",
    finds: [
      'pools-are-accounted | change-1: says that J1 had 500.00, and it had 600.00',
      'pools-are-accounted | project J1: was changed by 0.01, and 0.00 was posted'
    ]
  },
  {
    does: 'spare funds that are used and were never there',
    sql: "INSERT INTO spare_fund_use VALUES (1, 2, 2027, 100, 1, '{}', NULL, 27)",
    finds: ['projects-end-once | fund F02: has 0.00 of spare funds of 2027, and 1.00 is used']
  },
  {
    does: 'a source that gives less than was taken of it',
    sql: "INSERT INTO fund_source SELECT 1, 1, 'hramada_budget', 99999, 1, NULL, NULL, seq, audit_seq FROM entry WHERE kind = 'appropriation'",
    finds: ['sources-are-not-exceeded | source-1: gives 999.99, and pools took 1000.00']
  },
  {
    does: 'pools smaller than what was appropriated, from an entry that appropriates nothing',
    sql: "UPDATE pool SET budget = 99999; INSERT INTO fund_source SELECT 1, 1, 'hramada_budget', 100000, 1, NULL, NULL, seq, audit_seq FROM entry WHERE kind = 'financing'",
    finds: [
      'sources-are-not-exceeded | cycle-1: has pools of 999.99, to which 1000.00 was appropriated',
      'sources-are-not-exceeded | source-1: rests on entry 15, which does not appropriate it under its decision'
    ]
  },
  {
    does: 'a row of another leaf',
    sql: 'UPDATE purpose SET audit_seq = 999 WHERE id = 2',
    finds: [
      'rows-have-leaves | table purpose: has a row of leaf 999, which is not there'
    ]
  },
  {
    does: 'a year that was closed before',
    sql: 'UPDATE fiscal_year_event SET audit_seq = 0 WHERE event IN (\'hold\',\'close\')',
    finds: [
      'closed-years-take-nothing | entry 1: of kind contribution was recorded in the year 2026 after "close"',
      'closed-years-take-nothing | entry 2: of kind contribution was recorded in the year 2026 after "close"',
      'closed-years-take-nothing | entry 3: of kind commitment was recorded in the year 2026 after "close"',
      'closed-years-take-nothing | entry 4: of kind act was recorded in the year 2026 after "close"',
      'closed-years-take-nothing | entry 5: of kind payment was recorded in the year 2026 after "close"',
      'closed-years-take-nothing | entry 6: of kind interest was recorded in the year 2026 after "close"',
      'closed-years-take-nothing | entry 7: of kind closing was recorded in the year 2026 after "close"'
    ]
  },
  {
    does: 'the root in a checkpoint',
    sql: 'UPDATE checkpoint SET note = replace(note, \'a\', \'b\') WHERE id = 1',
    finds: [
      'checkpoints-hold | checkpoint 1: states another root than the first 15 leaves have',
      'checkpoints-hold | checkpoint 1: its signature does not hold: No given key has signed the note'
    ]
  },
  {
    does: 'an instant in the past',
    sql: 'UPDATE entry SET recorded_at = \'2026-01-01T00:00:00.000Z\' WHERE seq = 6',
    finds: [
      'entries-have-no-gap | entry 6: is recorded at 2026-01-01T00:00:00.000Z, before the entry before it, 2027-03-01T09:00:00.000Z',
      'closed-years-take-nothing | entry 6: is dated 2026-06-30 and was recorded on 2026-01-01'
    ]
  },
  {
    does: 'a close that gives one purpose the money of another',
    sql: `UPDATE posting SET account_id = ${idOf('Equity:Fund:F01:P02')} WHERE entry_seq = 7 AND account_id = ${idOf('Equity:Fund:F01:P01')}`,
    finds: [
      'entries-in-trail | entry 7: line 2 is -150.30 on Equity:Fund:F01:P02, the trail tells -150.30 on Equity:Fund:F01:P01',
      'balances-chain | entry 8, line 1: account Equity:Fund:F01:P01: 0.00 and 100.00 make 100.00, not -50.30',
      'balances-chain | entry 8, line 2: account Equity:Fund:F01:P02: -150.30 and -100.00 make -250.30, not -100.00',
      'days-sum-postings | account Equity:Fund:F01:P01: its movement kept for 2026-12-31 differs from the postings by -150.30',
      'days-sum-postings | account Equity:Fund:F01:P02: its movement kept for 2026-12-31 differs from the postings by 150.30',
      'fund-balances-move-by-right | entry 7: of kind closing moves 150.30 across the purpose F01 P01',
      'fund-balances-move-by-right | entry 7: of kind closing moves -150.30 across the purpose F01 P02'
    ]
  },
  {
    does: 'an entry of another leaf',
    sql: 'UPDATE entry SET audit_seq = 3 WHERE seq = 14',
    finds: [
      'entries-in-trail | entry 14: names leaf 3, and leaf 21 tells of it',
      'closed-years-take-nothing | entry 14: of kind appropriation was recorded in the year 2027 after nothing had opened it'
    ]
  },
  {
    does: 'a payment from the cash of another fund',
    sql: `UPDATE posting SET account_id = ${idOf('Assets:Treasury:F02')} WHERE entry_seq = 13 AND account_id = ${idOf('Assets:Bank:F01')}`,
    finds: [
      'entries-in-trail | entry 13: line 2 is -2.00 on Assets:Treasury:F02, the trail tells -2.00 on Assets:Bank:F01',
      'entries-balance | entry 13: is off by 2.00 in fund F01, book actual',
      'entries-balance | entry 13: is off by -2.00 in fund F02, book actual',
      'balances-chain | entry 13, line 2: account Assets:Treasury:F02: 0.00 and -2.00 make -2.00, not 156.53',
      'balances-chain | entry 15, line 1: account Assets:Treasury:F02: 156.53 and 500.00 make 656.53, not 500.00',
      'days-sum-postings | account Assets:Bank:F01: its movement kept for 2027-01-27 differs from the postings by -2.00',
      'days-sum-postings | account Assets:Treasury:F02: its movement kept for 2027-01-27 differs from the postings by 2.00',
      'cash-covers-promises | fund F01: cash less what is owed is 158.53, available and committed are 156.53; broken by entry 13 (2.00)'
    ]
  }
]

import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The demo as people run it. */
export const script = fileURLToPath(new URL('../../scripts/demo.ts', import.meta.url))
/** A real election, where the folder of data is there. */
export const real = fileURLToPath(new URL('../../../shared/data/pabulib/Poland_Gdynia_2020_Dzialki_Lesne__small.pb', import.meta.url))

/** The demo wraps its lines; here each is joined again. */
export const joined = (text: string) => text.replace(/\s+/g, ' ')

/** Runs the demo to its end in a folder of its own. */
export function demo (folder: string, ...args: string[]): Promise<{ code: unknown, out: string, error: string }> {
  return new Promise(resolve => {
    execFile(process.execPath, [script, '--port', '0', '--exit', ...args], { cwd: folder }, (error, out, stderr) => resolve({ code: error?.code ?? 0, out: joined(out), error: stderr.trim() }))
  })
}

/** What every run says, whatever its election: the amounts follow from the seed of the payments, and were added up by hand. */
export const always = [
  '4 territories, 4 bodies, 15 offices with one role each',
  'A poll: 240 voters by opaque references; ballots are sealed to the commission\'s key',
  'refused: closing the poll while people vote. The voting lasts until 2027-09-14T21:00:00.000Z. [poll-closed-after-voting]',
  '216 receipts = 186 counted + 6 blank + 24 replaced + 0 void + 0 unopenable; 192 participants = 186 + 6 + 0 + 0',
  '192 envelopes stripped, shuffled, opened and wiped by two officers and two of three shares;',
  '498 recorded, 15722.20 BYN (F01 P01 8547.30, P02 3803.50; F02 P01 2329.95, P02 1041.45)',
  '5 refunds of 260.00 paid out, 1 of 30.00 still due',
  'The term ended on 2027-08-31. The money is held for return',
  'fees of F01 9.00 (P00 6.37, P01 1.83, P02 0.80) and F02 3.20 (P01 2.21, P02 0.99)',
  'yours: finance_clerk. [forbidden]',
  'staff-9 made voucher-10. [maker-is-not-approver, House rule: four eyes]',
  'P02 of F01 has 3802.70 available from 2027-12-06 on, and vouchers that await approval hold 0.00 of it; 3802.71 is more than is left. [purpose-covered, Art. 49.2]',
  'Of expense-1 300.00 is left, vouchers that await approval counted as taken; 400.00 is more. [reimbursement-within-expense,',
  'the fiscal year 2027 is on hold. [period-open,',
  'the fiscal year 2027 ends on 2027-12-31. [year-ended, Art. 49.6]',
  'F01 rolls over: P01 5827.97 and 300.00 under contract (covered until 2028); P02 3802.70 (covered until 2028)',
  'F01 in 2027: in 12633.30 and 6.37 of interest, given back 100.00, works 2100.00, reimbursed 500.00, fees 9.00; left 9630.67, under contract 300.00',
  'F02 in 2027: in 3371.40 and 0.00 of interest, given back 0.00, works 1000.00, reimbursed 0.00, fees 3.20; left 2368.20, under contract 0.00',
  'F01 returned by the assembly, drawn up anew and approved; F02 approved by the committee',
  'Decision 30-1 was taken by Rada of Lyasnaya (rada), which does not decide this. [decision-of-the-right-body, Art. 49.1]',
  'P02 of F02 covers spending until the end of 2028, not on 2029-01-15. [purpose-in-its-years, Art. 49.6]',
  'ETag "p5", fetched again: 304',
  'F01 P01 Repair of the well 2028 6373.02 300.00 0.00',
  'F01 P03 Bus shelter 2029 2036.60 0.00 0.00',
  'Assets:Bank:F02 3371.40 1003.20 2368.20',
  'F02, actual 8746.00 8746.00 0.00',
  // 20 winners from 12,000.00 to 26,250.00 in steps of 750.00, 2,000.00 more in the pool, 3,000.00 by an amendment. Spent: all but the
  // 19,500.00 and 70 % of 20,250.00 of those given up, 12 % of 22,500.00 and 23,250.00, 300.00 credited, 60 % of 26,250.00 not built.
  '20 of 24 projects win 382500.00 of 384500.00 BYN; 4 wait on the reserve list',
  'J021 of F05 has no award. [contract-after-award, Art. 51.1]',
  'J013 gets 1500.00 from the pool, J014 3000.00 by an amendment of the appropriation',
  'J021 and J023 get 23500.00 of what others saved; J022 is passed over',
  'All is accepted and paid on 2029-03-16, 75 days after 2028-12-31',
  'Before J024 comes J023. [promoted-in-order, Art. 51.1]',
  'of 387500.00 BYN 355285.00 is spent, 353867.50 paid, 1237.50 retained, 15750.00 under contract, 16465.00 free (2028-11-30); 19 of 22 projects completed, 5 late, 21 contracts',
  '355285.00 of 387500.00 spent, 32215.00 lapsed; the execution report is approved by the Rada, and of 32215.00 spare funds it gives 30000.00 to a street: 2395.00 is left',
  'J020 ended as not completed; the penalty of 180.00 is revenue of the budget',
  'the retention of J018, 1237.50, is paid; 355105.00 in all, and nothing is owed any more',
  'Equity:Budget:F05:Lapsed 0.00 32215.00 -32215.00',
  'checks hold. The export of 2027 (var/demo/export-2027, 540 entries,',
  'Everything went as it should'
]

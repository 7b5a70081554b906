// Generated from openapi.yaml by `npm run generate`.
export interface paths {
    "/v1/hramada": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The Hramada that this service serves. */
        get: operations["readHramada"];
        put?: never;
        /** Describe the Hramada; the new description replaces the one shown. */
        post: operations["setHramada"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of territories, part by part. */
        get: operations["listTerritories"];
        put?: never;
        /** Add a part of the territory below another; the first is the Hramada itself, the root. */
        post: operations["addTerritory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bodies that decide. */
        get: operations["listBodies"];
        put?: never;
        /**
         * Register a body on its territory.
         * @description One Rada and one Uprava, on the root (Art. 5.2). A tpsg body names its form (Art. 43.2); no address has two of them,
         *     so a territory above or below one that has a body is refused (Art. 43.1). A Rada names its seats.
         */
        post: operations["addBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions, with their status and their term of publication. */
        get: operations["listDecisions"];
        put?: never;
        /**
         * Register a decision that a body adopted.
         * @description The Rada needs more than half of the elected present and more than half of the elected in favour (Art. 24.2, 24.3),
         *     the Uprava more than half of those present. An assembly or a tpsg body gives the rules that its minutes state (Art. 46.2).
         *     A decision that supersedes another of the same body marks that one superseded (Art. 10.9).
         */
        post: operations["registerDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{decision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One decision; its version is the ETag. */
        get: operations["readDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{decision}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record, once, that a decision appeared on the portal (Art. 66.1). */
        post: operations["provePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{decision}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a decision was suspended, resumed, annulled or superseded (Art. 10, 67).
         * @description Suspended only from in force, resumed only from suspended; annulled and superseded are for good.
         */
        post: operations["recordDecisionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offices, with their grants and tokens, the ended ones included. */
        get: operations["listStaff"];
        put?: never;
        /**
         * Add an office to those who work here.
         * @description An office is the title of a post, never the name of the person who holds it: it stands in the trail for good and in every
         *     export. Who holds the office is written in the personnel file, which this service does not keep. When the holder changes,
         *     revoke the tokens and issue a new one.
         */
        post: operations["addStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{staff}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an office a role.
         * @description An administrator holds no other role, nobody is finance clerk and approver, an auditor does nothing that is audited.
         *     Once there are two administrators a grant waits until another of them confirms it.
         */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{staff}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a token to an office.
         * @description The token is in this answer and nowhere else: only its SHA-256 is stored. A repetition of the request with the same
         *     Idempotency-Key is answered with null in its place; whoever lost the answer revokes the token and issues another.
         *     It is valid to the end of the day in Minsk, for 400 days at the most. Once two administrators hold a valid token, a token
         *     for another office waits until another administrator confirms it; your own you renew alone.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{grant}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a grant that another administrator made. */
        post: operations["confirmGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{grant}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a role away, or withdraw a grant that waits.
         * @description The last administrator stays; once there are two, two stay.
         */
        post: operations["endGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{token}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a token that another administrator issued.
         * @description Until then it opens nothing. Whoever issued it does not confirm it, nor does the office that it is for.
         */
        post: operations["confirmToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{token}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token at once.
         * @description Of two administrators neither revokes the last token of the other.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who you are here. */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The funds of contributions and their terms, oldest first. */
        get: operations["listFunds"];
        put?: never;
        /** Open a fund of self-imposed contributions under the decision of the assembly or territorial body (Art. 49). */
        post: operations["openFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A fund, its terms, and what each purpose has available, committed and spent. */
        get: operations["showFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend the term for paying by a later decision; it is never shortened. */
        post: operations["extendDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}/purposes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a purpose to a fund by a further decision. */
        post: operations["addPurpose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a campaign off by a decision; its contributions may then go back. */
        post: operations["cancelFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/purposes/{purpose}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a purpose anew, so that it covers the year of the decision and the next (Art. 49.6). */
        post: operations["confirmPurpose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contributions of a fund in the order of recording. There is no list by payer, nor of who has not paid. */
        get: operations["listContributions"];
        put?: never;
        /**
         * Record a payment; after the term, or without a purpose, it is held.
         * @description No name, address, account or personal number has a place here. Part of an amount, more than it, instalments and nothing at all are all fine: nobody owes a contribution (Art. 49.4).
         */
        post: operations["recordContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}/contributions/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record up to 500 payments; each is an act of its own with an outcome of its own. */
        post: operations["recordContributions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{contribution}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A contribution as it stands now, with its refunds. */
        get: operations["showContribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{contribution}/identification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say with a reason which purpose held money is for.
         * @description Late money is credited only under a decision that extended the term to the day on which it came.
         */
        post: operations["identifyContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{contribution}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a contribution, or part of it, due back to where it came from.
         * @description It is paid out later by a voucher of two people, against an external document.
         */
        post: operations["refundContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The refunds of a fund, oldest first. */
        get: operations["listRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/purposes/{purpose}/pro-rata-refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an amount of a purpose back to all who gave for it, in proportion, to the kopeck, by decision. */
        post: operations["refundProRata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}/repurposings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What decisions moved between the purposes of a fund. */
        get: operations["listRepurposings"];
        put?: never;
        /** Give money of one purpose to another by decision; also what has no purpose yet (P00). */
        post: operations["repurpose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record interest on the separate account; it waits on P00 for a decision. */
        post: operations["recordInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}/bank-fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a fee of the bank; P00 bears it first, then the purposes in proportion to what is available. */
        post: operations["recordBankFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budget-expenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registered expenses of the local budget, oldest first. */
        get: operations["listBudgetExpenses"];
        put?: never;
        /** Register a paid expense of the local budget, which contributions may reimburse up to its amount. */
        post: operations["registerBudgetExpense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}/use-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports on use of a fund, oldest first. */
        get: operations["listUseReports"];
        put?: never;
        /** Draw up a fund's report on use for a closed year, on behalf of its authorised body. */
        post: operations["drawUseReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/use-reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report on use. */
        get: operations["showUseReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/use-reports/{report}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that who decided on the contributions approved a report on use, or returned it. */
        post: operations["reviewUseReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down a commitment to a supplier, for one purpose or one awarded project. */
        post: operations["makeCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{commitment}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down an act of acceptance or an invoice against a commitment. */
        post: operations["makeAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{commitment}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down that a part of a commitment is not needed. */
        post: operations["makeRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts/{act}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down a payment of what an act made due. */
        post: operations["makePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reimbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down that a purpose takes over a paid expense of the local budget. */
        post: operations["makeReimbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reimbursements/{voucher}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down a payment to the local budget of what a reimbursement made due. */
        post: operations["makeReimbursementPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refund}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down that a refund is paid out, as a whole. */
        post: operations["makeRefundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{entry}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down that an entry was a mistake and is to be reversed. */
        post: operations["makeReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vouchers/{voucher}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a voucher that somebody else made; its entry is posted. */
        post: operations["approveVoucher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vouchers/{voucher}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a voucher that somebody else made; nothing is posted. */
        post: operations["rejectVoucher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vouchers, oldest first; those that await approval with state=awaiting. */
        get: operations["listVouchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vouchers/{voucher}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One voucher, with its state. */
        get: operations["readVoucher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{commitment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A commitment with its acts, payments and releases, and what is left of it. */
        get: operations["readCommitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suppliers, oldest first. */
        get: operations["listSuppliers"];
        put?: never;
        /**
         * Register a supplier by its taxpayer number (УНП), whose last digit is checked.
         * @description A prefix УНП or UNP, spaces, and Cyrillic letters that look like Latin ones are taken; the number is kept in Latin letters.
         */
        post: operations["registerSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppliers/{supplier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A supplier, as it is called now. */
        get: operations["readSupplier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppliers/{supplier}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a supplier the name by which it goes from now on. */
        post: operations["renameSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of contracts, oldest first. */
        get: operations["listContracts"];
        put?: never;
        /** Register a contract that was signed with a supplier, for one purpose of contributions or one awarded project. */
        post: operations["signContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{contract}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A contract with its addenda, its commitments, and what became of its price. */
        get: operations["readSupplierContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{contract}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register an addendum, with another price, another last day, or both. */
        post: operations["changeContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{contract}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register that a contract was ended before its work was done. */
        post: operations["terminateContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts/{act}/retention-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down that what an act kept back, or a part of it, is owed now. */
        post: operations["makeRetentionRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts/{act}/penalties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down a penalty that is kept from what a project's act made due; it is revenue of the budget. */
        post: operations["makePenalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts/{act}/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down a supplier's credit note against an act; less is owed and spent, and the commitment is open again. */
        post: operations["makeCreditNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A project from its award to its last payment: its money, its milestones, and how late it is. */
        get: operations["readProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amend the appropriation of a cycle within its year by a decision of the Rada: pools get more or less.
         * @description Original and amendments make the final budget. A pool gives up no more than it has unallocated. Under a Regulation the budget commission has given an opinion on the draft, under the SHA-256 that the decision names.
         */
        post: operations["amendCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the amount or the scope of an awarded project by a published decision of the Rada, with what was before and what is after (A-16). */
        post: operations["changeAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{pool}/reserve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reserve list of the result that was adopted: what the pool has for it, and which project could still be carried out with money from today on. */
        get: operations["readReserve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project}/promotion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the next project of the reserve list its cost from what the pool saved, by a decision of the Rada, if it can still be carried out.
         * @description The list is kept to: a project is passed over only when the feasibility check says that it can no longer be done within the year. What nobody can use lapses and becomes spare funds.
         */
        post: operations["promoteProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a project was completed, with the things that it made (Art. 34); what it did not need goes back to its pool.
         * @description Every task of its plan but the payments was accepted, everything promised was accepted or released, and no voucher for it waits. Where the plan foresees an upkeep, the thing that is kept up is recorded.
         */
        post: operations["completeProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the Rada gave a project up by a published decision: it ends as not completed, with the reason and what was delivered, and what it has left goes back to its pool. */
        post: operations["abandonProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/project-ends/{end}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the end of a project that was recorded by mistake; its savings come back as far as its pool still has them. */
        post: operations["withdrawEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project}/unfinished-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why an awarded project will not be completed by the end of its year, and what it delivered; the close ends it so (A-15). */
        post: operations["explainUnfinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/spare-funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the close of each year left unspent in the fund of a cycle (Art. 38), the penalties that it took in, and what the Rada gave them to. */
        get: operations["readSpareFunds"];
        put?: never;
        /**
         * Record what the Rada gives spare funds to: something outside participatory budgeting, or through an amendment a running cycle (Art. 38).
         * @description No money moves here: it went back to the budget with the close. Without `year` it is the budget year of the cycle. Under a Regulation the budget commission has given an opinion on the draft.
         */
        post: operations["useSpareFunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/spare-fund-uses/{use}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a use of spare funds by a decision of the Rada. */
        post: operations["withdrawSpareFundUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/execution-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The execution reports of a cycle, oldest first. */
        get: operations["listExecutionReports"];
        put?: never;
        /**
         * Draw up the execution report of a cycle on its closed budget year, after the audit (Art. 62.2).
         * @description Its figures come from the ledger and stay as they are. The next year is closed only when the Rada has approved it (Art. 26.1.17).
         */
        post: operations["drawExecutionReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/execution-reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An execution report with what it says. */
        get: operations["readExecutionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/execution-reports/{report}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the Rada approved an execution report, or returned it (Art. 26.1.17). */
        post: operations["reviewExecutionReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The things that completed projects made, with who operates them and what their upkeep costs. */
        get: operations["listAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a project a work plan, where its election was held elsewhere and it brought none. */
        post: operations["giveProjectPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project}/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record when a task is expected to be done, and why not as planned. The last forecast holds. */
        post: operations["forecastMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a task was accepted, with its document and where it is paid for the act. Progress is what was accepted, and nothing else. */
        post: operations["acceptMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acceptances/{acceptance}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the acceptance of a task that was a mistake. */
        post: operations["withdrawAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fiscal-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fiscal years that were opened, oldest first. */
        get: operations["listFiscalYears"];
        put?: never;
        /** Open a fiscal year, so that entries may be dated in it. */
        post: operations["openFiscalYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fiscal-years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A fiscal year, what happened to it, and what stands in the way of closing it. */
        get: operations["showFiscalYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fiscal-years/{year}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an open year on hold; it takes closing entries only. */
        post: operations["holdFiscalYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fiscal-years/{year}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a year that is on hold for entries again. */
        post: operations["releaseFiscalYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fiscal-years/{year}/closing-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every entry that the close would post, what each purpose takes over, and every obstacle. */
        get: operations["previewClosing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fiscal-years/{year}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a year that is on hold, with its closing entries, what is carried, and a signed checkpoint. */
        post: operations["closeFiscalYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fiscal-years/{year}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a closed year to be reopened; a second person confirms it. */
        post: operations["requestReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reopenings/{reopening}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** As the second of two people, reopen a closed year; its closing entries are reversed first. */
        post: operations["confirmReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals that were submitted in a cycle. Drafts are shown to their authors alone. */
        get: operations["listProposals"];
        put?: never;
        /**
         * Begin a proposal in the term of submission.
         * @description The answer holds the author's reference, this once: only its hash is kept, and a repetition of the request is answered
         *     with null in its place. Whoever holds it follows the proposal and acts as its author, without an account. A draft may
         *     leave out all but its author and title; a plan or a cost that cannot be computed is refused with the path of each fault.
         */
        post: operations["draftProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proposal that was submitted: what was handed in and every version after that, with what starostas saw of it. */
        get: operations["readProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save the next version of a draft; the versions before it stay. */
        post: operations["saveProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the last version of a draft in, in the term of submission by the clock of the service. It never changes after that.
         * @description The author acts with the reference. A starosta who drafted on somebody's behalf names the document of that consent instead
         *     (Art. 33.8). `resident_of_age` says that it was made sure of; how, is not sent. The answer names proposals that are alike or close.
         */
        post: operations["submitProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count a signature of support, where the Regulation asks for them.
         * @description The pseudonym is random and the portal's own; of it only a keyed hash stays, under a key that is destroyed with the final
         *     list. There is no list of those who signed, and no count that moves with each of them.
         */
        post: operations["supportProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a proposal or a draft, before the final list. One that was merged is withdrawn when both authors have. */
        post: operations["withdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in the one correction that a reviewer called for, within its term. */
        post: operations["correctProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer the author of another proposal one in place of both. */
        post: operations["offerMerger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mergers/{merger}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consent to a merger: a new proposal takes the place of both, with the references of both authors. */
        post: operations["consentToMerger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note what a starosta saw of a proposal that is or will be carried out (Art. 33.8). */
        post: operations["addMonitoringNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Candidate pairs of proposals that exclude each other: alike, close, or named by a person. */
        get: operations["listPairs"];
        put?: never;
        /** Name two proposals as a pair that was not found. */
        post: operations["raisePair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairs/{pair}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether two proposals exclude each other. Before every pair has its word there is no final list; the last word counts. */
        post: operations["resolvePair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of the proposals that a reference opens: everything about them that its author may know by now.
         * @description The reference stands in the body, so that no address and no log line holds it. Before the verdicts of a cycle are published
         *     nothing of them is in the answer, nor that there is one.
         */
        post: operations["followProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which office answers for which unit in a cycle, the ended assignments included. */
        get: operations["listAssignments"];
        put?: never;
        /** Let an office answer for a unit that the criteria of the Regulation name. */
        post: operations["assignUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{assignment}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an assignment; what the office answered stays. */
        post: operations["endAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the verification of each proposal stands. A reviewer sees the criteria of the own units. */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was answered and decided on a proposal.
         * @description A reviewer sees the criteria of the own units; the commission that hears appeals sees all of it once the verdicts are published.
         */
        get: operations["readVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer criteria of one stage, as an office of the competent unit.
         * @description Every `not_met` has a reason and a legal ground, every `not_applicable` a reason. Until a second person accepts the stage, the
         *     last answer to a criterion counts.
         */
        post: operations["answerCriteria"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/correction-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call, once, for the correction of a proposal; its author has the days that the Regulation gives. */
        post: operations["callForCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run the official feasibility check on the facts as they are (Art. 51.2). */
        post: operations["runCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/property-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records which decision of the Rada lets a proposal give away or encumber communal property (Art. 34.6).
         * @description The feasibility check asks for it where the proposal names `property`, so run the check afterwards. The last one counts;
         *     when it is cancelled or replaced, the checks that rest on it are run again. Until the final list.
         */
        post: operations["decideOnProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/reassessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put other costs in the place of the author's, with the reason, before the final list.
         * @description A version of its own: what the author handed in stays beside it. A check that was run is run again at once.
         */
        post: operations["reassessCosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept what was answered in a stage, or return it with the reason, as somebody who answered none of it.
         * @description Accepted, the verdict of the stage follows from the answers, the signatures (formal) and the feasibility check (substantive).
         */
        post: operations["decideStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the verdicts on all proposals of a cycle at one instant.
         * @description In the phase of verification, once every proposal that stands has its verdict and the budget commission has given its opinion
         *     (Art. 22.2). Before it nobody outside sees any verdict.
         */
        post: operations["publishVerdicts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appeal the rejection of a proposal, once, as its author, in the term for appeals. */
        post: operations["lodgeAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposal}/appeal-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the commission decided on an appeal, as an office without a part in the first verdict. */
        post: operations["decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The appeals of a cycle. */
        get: operations["listAppeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/budget-arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record from when on the money of a cycle is expected, where the budget is late. */
        post: operations["expectBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/budget-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name a line that the budget of the year has already, so that no project is paid for twice. */
        post: operations["nameBudgetLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run those checks of a cycle again whose facts have changed; who passed and no longer does raises an alert.
         * @description The service does so every day by itself. It runs 500 at the most: repeat it, with another key, while `run` is 500.
         */
        post: operations["recheckCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals that passed and no longer do. */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{alert}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take note that a proposal can no longer be carried out within its one budget period. The reason is published; before the final list it stays off it. */
        post: operations["acknowledgeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The final list, in the order of the ballot. */
        get: operations["readFinalList"];
        put?: never;
        /**
         * Settle what stands for election, between the end of the term for appeals and the voting.
         * @description Refused while an appeal is undecided, a candidate pair unresolved, a check out of date or an alert not acknowledged. The order
         *     in each pool is that of the revealed lot: ascending SHA-256 of seed, colon and number. `list_sha256` is over the canonical JSON of
         *     format, cycle, seed, projects and exclusive. The key of the signatures is destroyed.
         */
        post: operations["settleFinalList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{poll}/ceremony": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the opening of a poll has come, with its numbers and roots. */
        get: operations["readCeremony"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{poll}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a poll when the voting is over: it takes no ballots any more. The first of two officers.
         * @description Who took part and all receipts are counted, and roots over them (RFC 9162) go into the trail; the hashes of the receipts are
         *     published with the next publication. `npm run open-poll` calls this and the next three, and opens the envelopes between them.
         */
        post: operations["closePoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{poll}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the envelopes of a closed poll be opened: the second of two officers.
         * @description The key of the poll's backups and that of its codes are destroyed with it, before the commission's key is used.
         */
        post: operations["beginOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{poll}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the ballots of an opened and wiped poll as the elections of its pools.
         * @description receipts = counted + blank + replaced + void + unopenable, and participants = counted + blank + void + unopenable. Where that
         *     does not hold it is recorded and shown.
         */
        post: operations["recordPollResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{poll}/key-destruction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the key of a poll, or every share of it, was destroyed. */
        post: operations["recordKeyDestruction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The poll of a cycle: the key that its ballots are sealed to. Nothing in it moves while ballots come in. */
        get: operations["readPoll"];
        put?: never;
        /**
         * Open the poll of a cycle with the public half of the commission's key, once the final list stands (Art. 51.1).
         * @description The key pair is made away from this server and its private half never comes here before the opening. Every ballot is sealed
         *     to it before it is stored, in envelopes that all have the same size. From here on the projects and their costs are frozen.
         */
        post: operations["openPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{poll}/electorate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add voters to the electorate of a poll, up to ten thousand at once; all of them or none.
         * @description A reference is 128 random bits that stand for one resident in this poll alone; who that is, only its maker knows. Here only
         *     an HMAC of it stays. A portal that authenticates residents itself casts their ballots with it; for others a code is handed out.
         */
        post: operations["loadElectorate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{poll}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand out codes to voters of the electorate, as CSV for printing or sending. They are shown this once.
         * @description Twenty symbols, the last of which shows a slip of the pen. A voter who has a code already gets another, and the old one is
         *     void; a ballot that was cast with it stands. The same request again is answered without the codes.
         */
        post: operations["handOutCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{poll}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cast a ballot, in the phase of voting.
         * @description With the voter's `code`, or with the `reference` for which a portal vouches. The ballot is judged by the Regulation, sealed
         *     and stored before it is answered; over a limit it is refused with the number that it passes, never trimmed. `receipt` is
         *     128 random bits that the voter's client draws for this ballot: its SHA-256 is published with all others, sorted, when the poll
         *     closes. It proves that a ballot came in and nothing about what it says. The same voter, ballot and receipt again is answered
         *     as before; without a receipt the service draws one, and a repetition is a new ballot. No project: a blank ballot.
         *     No Idempotency-Key: nothing of this request is kept but the sealed ballot, and nothing of it is logged.
         */
        post: operations["castBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the author of a project on the ballot has withdrawn it: it is void, and no ballot changes.
         * @description No new ballot names it; those that name it stay as they are, and no tally counts it. Before the final list an author withdraws the proposal instead.
         */
        post: operations["withdrawProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/polls/{poll}/paper-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The batches of paper ballots of a poll. */
        get: operations["listBatches"];
        put?: never;
        /**
         * Register sheets of paper that were counted by hand, in the phase of voting, before they are entered.
         * @description On paper, or with the help of an officer (`assisted`). Each sheet carries the code of its voter.
         */
        post: operations["registerBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/paper-batches/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a batch is: the sheets that one officer has entered, those on which two differ, and how many came to what. */
        get: operations["readBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/paper-batches/{batch}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what you read on a sheet of paper, without seeing what another officer has entered.
         * @description The sheet's number in its batch, the code on it, and the ballot; or why it is invalid, with the code where that can be read.
         *     A second officer who reads the same settles it; where the two differ, a third one enters it and that counts. A ballot over a
         *     limit is refused with the number that it passes, and entered as `over_a_limit`. Until a sheet is settled nothing that is
         *     stored says what was read; then it is sealed. No Idempotency-Key: nothing of this request is kept or logged.
         */
        post: operations["enterSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/paper-batches/{batch}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a batch whose sheets are all settled; the trail tells how many came to what. */
        post: operations["closeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cycles of participatory budgeting, oldest first. */
        get: operations["listCycles"];
        put?: never;
        /**
         * Opens a cycle for a budget year under a decision of the Rada (Art. 51.1), with its fund and its pools. No money moves yet.
         * @description Under a Regulation the cycle pins it for ever, and takes title, year and pools from it; without one the body names them,
         *     and the election is held elsewhere and imported.
         */
        post: operations["openCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A cycle with its pools, elections, results, and the execution of every project that was awarded. */
        get: operations["readCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/appropriation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appropriates one source of the cycle's fund to its pools, once the Rada has decided (Art. 26.1.17, 51.2). Dated in the budget year.
         * @description Each source is an entry of its own under its own decision. Without `pools` each pool gets what it still lacks of its budget; no
         *     pool gets more. Under a Regulation the budget commission has given an opinion on `cycle_budget` before the decision (Art. 22.2).
         */
        post: operations["appropriateCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/financing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records money that the cycle received from the budget, at most what was appropriated. */
        post: operations["financeCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{pool}/election": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The election of a pool as a Pabulib file (.pb), to be counted again with any tool. Voters are numbered in the order of the sorted ballots and have no attributes; fewer than ten ballots are not given out. */
        get: operations["exportElection"];
        put?: never;
        /** Imports an election file (Pabulib, .pb) as it is. Ids, age and sex of voters are dropped; a currency other than BYN needs a rate and marks the cycle as a demonstration. */
        post: operations["importElection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{pool}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Projects that stood for election in a pool, in the order of the file. */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{pool}/tally": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The result of a pool: the tally that was adopted, else the last one. */
        get: operations["readTally"];
        put?: never;
        /** Counts the election of a pool: the poll of a cycle as its Regulation says, with all its pools, and nothing may be laid down over that; an imported election by the rule of its file, on the amounts of its file. */
        post: operations["tallyElection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{pool}/tally/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The counts of a pool that run or wait for their turn, and how far they are. */
        get: operations["readTallyProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{pool}/tally/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls off all counts of a pool that run or wait. Who waits for one is answered that it was called off; nothing is stored. */
        post: operations["cancelTally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{pool}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What another rule would choose from the same ballots, as advice beside the tally that binds, both measured. Nothing of it is stored. */
        post: operations["advisePool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{pool}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why each project of a pool won or lost, in plain words and numbers, from the document of the tally alone. Nothing in it counts fewer than ten people. */
        get: operations["explainPool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{pool}/award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adopts the result of a pool as a whole by a decision of the Rada, and allocates its cost to each winner. */
        post: operations["awardPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of every Regulation, in the order of adoption. */
        get: operations["listRegulations"];
        put?: never;
        /**
         * Records that the Rada approved a Regulation (Art. 51.1). It is kept for ever as canonical JSON (RFC 8785) under its SHA-256.
         * @description Before it the budget commission has given an opinion on this very document (Art. 22.2; `POST /v1/opinions` with its SHA-256,
         *     which `POST /v1/regulations/check` tells). The decision names the document by the same SHA-256, or `differs_because` says why not.
         *     A document that contradicts itself is refused, and `errors` lists every place.
         */
        post: operations["adoptRegulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names every contradiction in a draft, with its place and the numbers, and the SHA-256 that an opinion and a decision name it by. */
        post: operations["checkRegulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A Regulation with its document. */
        get: operations["readRegulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a cycle stands now and why, and its calendar as it holds. Nobody sets the phase: it follows from the clock and from what was recorded. */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/calendar/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives phases of a cycle more time, by a decision of the Rada.
         * @description What runs or is to come gets a later end, and what has not begun may move as a whole; nothing gets shorter, what began keeps its
         *     beginning, and phases on whose end something rests that was recorded stay as they are. `reopens`: the decision opens the phase
         *     again that ended last, and then the phases behind it may begin anew.
         */
        post: operations["extendCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opinions of the budget commission, in the order of recording. */
        get: operations["listOpinions"];
        put?: never;
        /** Records the opinion of the budget commission, which comes before the Rada decides (Art. 22.2). What it says binds nobody. */
        post: operations["recordOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lots of a cycle: what was committed, and the seeds that were revealed. */
        get: operations["listLots"];
        put?: never;
        /**
         * Commits the seed of a lot by its SHA-256: for the order on the ballot before the submission ends, for equal scores before the voting ends.
         * @description Draw the seed where nobody sees it, as 32 to 64 hexadecimal digits (`openssl rand -hex 32`), seal it twice, and commit what
         *     `printf '%s' SEED | sha256sum` prints. A seed that is missing or lost is drawn anew by a decision of the Rada (`redraw`).
         */
        post: operations["commitLot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lots/{lot}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reveals the seed of a lot: for the order on the ballot once the appeals are decided, for equal scores once the voting has ended. */
        post: operations["revealLot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journal, in the order of recording */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry with its postings and the number of its leaf in the trail */
        get: operations["readEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chart of accounts, in the order of the codes */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{code}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement of an account, with a running balance
         * @description Lines stand in the order of their dates; debit is positive, credit negative. The statement is as of the end of its last day
         *     (by default the day of the last recorded act) and as known at the instant of the last recorded act.
         */
        get: operations["readStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trial balance, as of a day and as known at an instant */
        get: operations["readTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit trail, line by line as it was stored
         * @description A leaf is SHA-256 of 0x00 and the UTF-8 bytes of `line`, as it stands in the string (RFC 9162).
         */
        get: operations["readTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trail/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last signed checkpoint of any kind, as a C2SP note */
        get: operations["readCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trail/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a checkpoint now
         * @description An auditor asks for it; an auditor writes nothing but findings.
         */
        post: operations["signCheckpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trail/leaves/{seq}/inclusion-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that a leaf is in the tree of the first `size` leaves
         * @description RFC 9162, 2.1.3; hashes in base64. It costs the same at a million leaves.
         */
        get: operations["proveInclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trail/consistency-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that a tree is the beginning of a larger one
         * @description RFC 9162, 2.1.4; hashes in base64.
         */
        get: operations["proveConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{contribution}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proof that a contribution is in the trail, under the last signed checkpoint */
        get: operations["proveContribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What auditors found, oldest first */
        get: operations["listFindings"];
        put?: never;
        /** Record a finding about an entry, a decision or another thing */
        post: operations["recordFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the public documents now
         * @description The service publishes once a day by itself; this is for when something must be public at once. Figures of money that came
         *     in do not move faster for it.
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/reports/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Budget against actual by pool and project: original, amended and final budget against what is promised, spent, paid and free
         * @description Live, as of the end of a day and as known at an instant. original + amendments = final = free + committed + spent + lapsed, and
         *     spent = paid + owed + retained + penalties. As JSON, as CSV for spreadsheets, or as a page to print.
         */
        get: operations["readBudgetReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/reports/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plan against the calendar: which project is late, by how many days, and since when
         * @description Live. Progress is what was accepted of the work plan; a project without one is late by the last day of its contracts. After the
         *     budget year the report speaks of its last day. As JSON, as CSV for spreadsheets, or as a page to print.
         */
        get: operations["readScheduleReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/reports/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of commitments: every contract for the projects of the cycle, searchable
         * @description Live, and for officers only: a supplier may be a person. Filters narrow it and its total; `late` are contracts whose last day has
         *     passed and of which not all is accepted. As JSON, as CSV for spreadsheets, or as a page to print.
         */
        get: operations["readCommitmentsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/reports/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement of each pool of the cycle, or of one: all that moved what no project has
         * @description As of the end of a day and as known at an instant: appropriation, amendments, awards and their changes, savings, promotions, what
         *     lapsed, each with its decision and the balance after it. As JSON, as CSV for spreadsheets, or as a page to print.
         */
        get: operations["readStatementsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/reports/life": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The life of the cycle on one page, from the first proposal to the last payment
         * @description Live: each step that has happened, its first and last day, how many, and the money that it moved. As JSON, as CSV for
         *     spreadsheets, or as a page to print.
         */
        get: operations["readLifeReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of suppliers with what each was promised, did and got
         * @description Live, and for officers only: a supplier may be a person. Of contracts for projects and for purposes of contributions. As JSON, as
         *     CSV for spreadsheets, or as a page to print.
         */
        get: operations["readSuppliersReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/hramada": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Hramada, its territories and bodies, and the last publication
         * @description Served from the last publication, as it is until the next one.
         */
        get: operations["readPublicHramada"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The funds of self-imposed contributions with their totals
         * @description Served from the last publication, as it is until the next one.
         */
        get: operations["listPublicFunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/funds/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A fund with its purposes, what came in, went out and is left
         * @description Served from the last publication, as it is until the next one.
         *     `in` is what people paid, less what went back to them; it is shown only for crowds (see Figure) and only moves on when ten or
         *     more people have paid since `as_of`. `out` is what was spent, `committed` what is promised under contracts, `moved_in` and
         *     `moved_out` what decisions gave from one purpose to another: public acts, all up to the document's `as_of`.
         *     `left` = in + moved_in − moved_out − out, and holds what is committed. Bank fees stand in the total alone, whose
         *     left = in − out − bank_fees: purposes share them by what they hold, so a share would give a hidden figure away. `rolled_over` is what was left in this sense at the end of
         *     the last closed year and stays for the next (Art. 49.6). P00 is interest that has no purpose yet.
         */
        get: operations["readPublicFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cycles of participatory budgeting with their totals
         * @description Served from the last publication, as it is until the next one.
         */
        get: operations["listPublicCycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/cycles/{cycle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A cycle with its pools, projects, results and execution
         * @description Served from the last publication, as it is until the next one.
         *     Votes are public once they are counted; a project that fewer than ten people chose shows none, and then neither does the pool's
         *     number of ballots. Money of a project: final = committed + spent + left + lapsed; of a pool: budget = unallocated + final
         *     + what lapsed unallocated, and `lapsed` holds both. `demonstration`: the election was held elsewhere, in foreign money.
         */
        get: operations["readPublicCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/cycles/{cycle}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proposals that were submitted in a cycle
         * @description Served from the last publication, as it is until the next one.
         */
        get: operations["listPublicProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/cycles/{cycle}/proposals/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A proposal as it was handed in, and what became of it
         * @description Served from the last publication, as it is until the next one. `sha256` is that of the canonical JSON (RFC 8785) of `document`.
         *     Signatures are told in steps of ten. Verdicts, appeals and what was verified in the end appear once the verdicts of the cycle
         *     are published, all at one instant.
         */
        get: operations["readPublicProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/cycles/{cycle}/ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands for election in a cycle, in the order of the lot
         * @description Served from the last publication, as it is until the next one. The order of a pool is that of
         *     `printf '%s' 'seed:number' | sha256sum`, the smallest first.
         */
        get: operations["readPublicBallot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/cycles/{cycle}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The poll of a cycle, once it is closed: roots, and after the opening the equation that everybody can add up
         * @description receipts = counted + blank + replaced + void + unopenable, and participants = counted + blank + void + unopenable. Among
         *     fewer than ten participants the numbers are left out, for each would tell of somebody.
         */
        get: operations["readPublicPoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/cycles/{cycle}/poll/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * SHA-256 of every receipt of a poll, those of replaced ballots too, sorted
         * @description Whoever has a receipt finds `printf '%s' RECEIPT | xxd -r -p | sha256sum` here, by `after` a hash that begins alike. It shows
         *     that a ballot came in, and nothing of what it says. The root over all of them, a leaf for each hash as 32 bytes (RFC 9162),
         *     is in the trail.
         */
        get: operations["listPublicReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/cycles/{cycle}/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report on a cycle for the public
         * @description Served from the last publication, as it is until the next one: as JSON, as CSV for spreadsheets, or as a page to print. The
         *     list of commitments is for officers, because a supplier may be a person.
         */
        get: operations["readPublicReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/regulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Regulations of participatory budgeting, version by version
         * @description Served from the last publication, as it is until the next one.
         */
        get: operations["listPublicRegulations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/regulations/{regulation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A Regulation with its document, as the Rada approved it
         * @description Served from the last publication, as it is until the next one.
         */
        get: operations["readPublicRegulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/regulations/{regulation}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The canonical JSON of a Regulation's document, whose SHA-256 the decision names
         * @description Byte for byte what was hashed: `curl …/document | sha256sum`.
         */
        get: operations["readPublicRegulationDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decisions, oldest first, with the days by which they were published late
         * @description Served from the last publication, as it is until the next one.
         *     Due on the 7th day after adoption (Art. 66.1); `overdue_days` counts on while it is not published.
         */
        get: operations["listPublicDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/pools/{pool}/election": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ballots of a counted pool as a Pabulib file (.pb), to be counted again
         * @description Served once the last publication shows the result of the pool with every number of it; where a number is hidden, there is no file.
         *     Voters are numbered in the order of the sorted ballots and have no attributes.
         */
        get: operations["readPublicElection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last daily checkpoint of the audit trail, as a C2SP note
         * @description Served from the last publication, as it is until the next one. Keep it: whoever has it can prove later that the trail was not rewritten.
         */
        get: operations["readPublicCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The daily checkpoints of the audit trail, oldest first
         * @description Served from the last publication, as it is until the next one.
         */
        get: operations["listPublicCheckpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This contract. */
        get: operations["readContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regulation-schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of a Regulation's document, with a complete example in it. */
        get: operations["readRegulationSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service answers. */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every rule that the service applies, with its article. */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{problem}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a problem's type means and what to do about it. */
        get: operations["explainProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/feasibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judges whether a project can be carried out within the one budget period of the cycle (Art. 51.2); nothing is stored.
         * @description The author's preview while drafting, and a reviewer's what-if; the official check uses the same function. Times that the
         *     law and the Regulation add (tender standstill, publication, consent of another body) become tasks of their own. A plan
         *     that cannot be computed (a circle, an unknown predecessor, a task before the period, a cost beyond the ledger) is refused
         *     by its rule, with the path in the document; everything else is a verdict, which tells every rule whether it holds or not.
         */
        post: operations["previewFeasibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: money
         * @example 1234.50
         */
        Money: string;
        /**
         * Format: money
         * @description An amount above zero.
         * @example 25.00
         */
        Amount: string;
        /**
         * @description Debit positive; credit negative.
         * @example -1234.50
         */
        Balance: string;
        /**
         * Format: civil-date
         * @example 2027-03-01
         */
        Date: string;
        /**
         * Format: instant
         * @example 2027-03-01T09:30:00.000Z
         */
        Instant: string;
        /** @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 */
        Sha256: string;
        /** @example 2027 */
        Year: number;
        /**
         * Format: words
         * @description Personal numbers and account numbers are refused.
         */
        Text: string;
        /**
         * Format: words
         * @description Why, in plain words and without names of persons; personal numbers and account numbers are refused. Kept apart from the trail, so that it can be erased.
         */
        Reason: string;
        /** @description A name in Belarusian, and where you have it in Russian and English. */
        Names: {
            be: components["schemas"]["Text"];
            ru?: components["schemas"]["Text"];
            en?: components["schemas"]["Text"];
        };
        /** @description A document that lies outside: its number, and the SHA-256 of its file. */
        Document: {
            ref: string;
            sha256: components["schemas"]["Sha256"];
        };
        /** @example fund-1 */
        FundId: string;
        /** @example purpose-1 */
        PurposeId: string;
        /** @example decision-1 */
        DecisionId: string;
        /** @example body-1 */
        BodyId: string;
        /** @example territory-1 */
        TerritoryId: string;
        /** @example staff-1 */
        StaffId: string;
        /** @example voucher-1 */
        VoucherId: string;
        /** @example contribution-1 */
        ContributionId: string;
        /** @example entry-1 */
        EntryId: string;
        /** @example project-1 */
        ProjectId: string;
        /** @example cycle-1 */
        CycleId: string;
        /** @description Give this as `after` to read on; null at the end. */
        Next: string | null;
        Rehearsal: {
            /** @constant */
            dry_run: true;
            /** @example 201 */
            would_answer: number;
            /** @description The answer that would have come. */
            with: Record<string, never>;
        };
        Problem: {
            /** @example /problems/purpose-covered */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description The id of the request. */
            instance: string;
            rule?: string;
            article?: string;
            remedy?: string;
            errors?: {
                at?: string;
                says?: string;
            }[];
            /** @description Every rule of the list that does not hold. */
            broken?: {
                rule?: string;
                article?: string;
                detail?: string;
            }[];
        };
        ShownCount: components["schemas"]["BallotCount"] | components["schemas"]["SuppressedFigure"];
        PublicPoll: {
            publication: number;
            as_of: components["schemas"]["Date"];
            poll: components["schemas"]["PollId"];
            cycle: components["schemas"]["CycleId"];
            public_key: components["schemas"]["PublicKey"];
            closed_at: components["schemas"]["Instant"];
            electorate: components["schemas"]["ShownCount"];
            participants: components["schemas"]["ShownCount"];
            receipts_root: components["schemas"]["Sha256"];
            participants_root: components["schemas"]["Sha256"];
            opened_at: components["schemas"]["Instant"] | null;
            equation_holds?: boolean;
            equation?: {
                receipts: components["schemas"]["BallotCount"];
                participants: components["schemas"]["BallotCount"];
                counted: components["schemas"]["BallotCount"];
                blank: components["schemas"]["BallotCount"];
                replaced: components["schemas"]["BallotCount"];
                void: components["schemas"]["BallotCount"];
                unopenable: components["schemas"]["BallotCount"];
            } | components["schemas"]["SuppressedFigure"];
            pools?: {
                pool: components["schemas"]["PoolId"];
                ballots: components["schemas"]["ShownCount"];
                ballots_root: components["schemas"]["Sha256"];
            }[];
            /** @description By territory; hidden whole where a row, or a pool, would tell of a few people. */
            turnout?: components["schemas"]["Turnout"] | components["schemas"]["SuppressedFigure"];
            key_destroyed_at: components["schemas"]["Instant"] | null;
        };
        /** @description Ballots or voters. */
        BallotCount: number;
        Ceremony: {
            poll: components["schemas"]["PollId"];
            cycle: components["schemas"]["CycleId"];
            public_key: components["schemas"]["PublicKey"];
            /** @enum {unknown} */
            state: "open" | "closed" | "opening" | "recorded" | "key_destroyed";
            closing?: {
                at: components["schemas"]["Instant"];
                by: components["schemas"]["StaffId"];
                electorate: components["schemas"]["BallotCount"];
                participants: components["schemas"]["BallotCount"];
                receipts: components["schemas"]["BallotCount"];
                replaced: components["schemas"]["BallotCount"];
                participants_root: components["schemas"]["Sha256"];
                receipts_root: components["schemas"]["Sha256"];
                entitled: {
                    pool: components["schemas"]["PoolId"];
                    voters: components["schemas"]["BallotCount"];
                }[];
                turnout: components["schemas"]["Turnout"];
            };
            opening?: {
                at: components["schemas"]["Instant"];
                by: components["schemas"]["StaffId"];
            };
            result?: components["schemas"]["PollResult"];
            key_destruction?: {
                at: components["schemas"]["Instant"];
                document: components["schemas"]["Document"];
            };
        };
        /** @description Voters by the territory in which they live, and how many of them have a ballot. */
        Turnout: {
            territory: components["schemas"]["TerritoryId"];
            entitled: components["schemas"]["BallotCount"];
            participants: components["schemas"]["BallotCount"];
        }[];
        /** @description receipts = counted + blank + replaced + void + unopenable, and participants = counted + blank + void + unopenable. */
        PollResult: {
            at: components["schemas"]["Instant"];
            receipts: components["schemas"]["BallotCount"];
            participants: components["schemas"]["BallotCount"];
            counted: components["schemas"]["BallotCount"];
            blank: components["schemas"]["BallotCount"];
            replaced: components["schemas"]["BallotCount"];
            void: components["schemas"]["BallotCount"];
            unopenable: components["schemas"]["BallotCount"];
            equation_holds: boolean;
            pools: {
                pool: components["schemas"]["PoolId"];
                ballots: components["schemas"]["BallotCount"];
                ballots_root: components["schemas"]["Sha256"];
            }[];
        };
        /** @example poll-1 */
        PollId: string;
        /**
         * @description The public half of an X25519 key, 32 bytes in hexadecimal.
         * @example 2fe57da347cd62431528daac5fbb290730fff684afc4cfc2ed90995f58cb3b74
         */
        PublicKey: string;
        /**
         * @description As it is typed: spaces, hyphens, small letters and look-alikes are read right.
         * @example 4T9XM-C2KQ7-BW0VE-8HNRJ
         */
        VotingCode: string;
        /**
         * @description 128 random bits.
         * @example 5ce0e9a56015fec5aadfa328ae398115
         */
        Receipt: string;
        Poll: {
            id: components["schemas"]["PollId"];
            cycle: components["schemas"]["CycleId"];
            public_key: components["schemas"]["PublicKey"];
            /** @description The size of every envelope in bytes. */
            ballot_size: number;
            list_sha256: components["schemas"]["Sha256"];
        };
        /** @example batch-1 */
        PaperBatchId: string;
        /**
         * @description What a sheet came to: the ballot of its voter; the ballot cast online before stands; void, for the code was used both ways; another sheet has this code; or why it is invalid.
         * @enum {string}
         */
        SheetOutcome: "counted" | "online_stands" | "both_void" | "repeated" | "unreadable" | "over_a_limit" | "no_code" | "code_not_in_force" | "another_poll" | "torn" | "marked_by_name";
        PaperBatch: {
            id: components["schemas"]["PaperBatchId"];
            poll: components["schemas"]["PollId"];
            /** @enum {string} */
            state: "open" | "closed";
            /** @enum {string} */
            channel: "paper" | "assisted";
            /** @description As counted by hand. */
            sheets: number;
            protocol: components["schemas"]["Document"];
            registered_by: components["schemas"]["StaffId"];
            /** @description Sheets that one officer has entered. */
            entered?: number[];
            /** @description Sheets on which two officers differ and that a third one settles. */
            differing?: number[];
            /** @description How many sheets came to what. */
            outcomes?: {
                [key: string]: number;
            };
            settled_by_third?: number;
            closed_by?: components["schemas"]["StaffId"];
        };
        EnterSheet: {
            sheet: number;
            code?: components["schemas"]["VotingCode"];
            ballot?: components["schemas"]["Ballot"];
            /** @enum {string} */
            invalid?: "unreadable" | "over_a_limit" | "no_code" | "code_not_in_force" | "another_poll" | "torn" | "marked_by_name";
        } & ({
            code: unknown;
            ballot: unknown;
        } | {
            invalid: unknown;
        });
        Electorate: {
            voters: {
                reference: components["schemas"]["Pseudonym"];
                territory: components["schemas"]["TerritoryId"];
            }[];
        };
        Ballot: {
            /** @description The projects that the voter names; in a ranking the best first. Points where the Regulation's form has them. */
            choices: {
                project: components["schemas"]["ProjectId"];
                points?: number;
            }[];
        };
        CastBallot: {
            code?: components["schemas"]["VotingCode"];
            reference?: components["schemas"]["Pseudonym"];
            ballot: components["schemas"]["Ballot"];
            receipt?: components["schemas"]["Receipt"];
        } & ({
            code: unknown;
        } | {
            reference: unknown;
        });
        /** @example grant-1 */
        GrantId: string;
        /** @example token-1 */
        TokenId: string;
        /** @description An empty object. */
        Nothing: Record<string, never>;
        /** @enum {string} */
        HramadaKind: "rural" | "rural_urban" | "urban";
        /** @enum {string} */
        TerritoryKind: "hramada" | "district_administration" | "starosta_district" | "settlement" | "tpsg_territory";
        /** @enum {string} */
        BodyKind: "rada" | "uprava" | "assembly" | "tpsg";
        /**
         * @description Collegial, collegial as a legal entity, or one person (Art. 43.2 to 43.4).
         * @enum {string}
         */
        SelfGovernmentForm: "collegial" | "collegial_entity" | "individual";
        /** @enum {string} */
        DecisionStatus: "in_force" | "suspended" | "annulled" | "superseded";
        /** @enum {string} */
        Role: "administrator" | "secretary" | "finance_clerk" | "finance_approver" | "coordinator" | "reviewer" | "commission_officer" | "auditor" | "portal" | "starosta";
        /** @enum {string} */
        GrantState: "waiting" | "effective" | "ended";
        /**
         * @description The title of a post, never the name of a person.
         * @example Finance office desk 1
         */
        Office: string;
        /** @example https://portal.example/12-3 */
        WebAddress: string;
        VoteCount: number;
        /** @description Counts only, never who voted how. Elected: the elected deputies, the members of the Uprava, or those entitled to vote in the assembly. */
        Votes: {
            for: components["schemas"]["VoteCount"];
            against: components["schemas"]["VoteCount"];
            abstained: components["schemas"]["VoteCount"];
            present: components["schemas"]["VoteCount"];
            elected: components["schemas"]["VoteCount"];
        };
        /** @description The rule of quorum and of majority that the minutes state, and where it stands. */
        AssemblyRules: {
            quorum: components["schemas"]["Text"];
            majority: components["schemas"]["Text"];
            source: components["schemas"]["Text"];
        };
        /** @example 12-3 */
        DecisionNumber: string;
        HramadaVersion: {
            version: number;
            kind: components["schemas"]["HramadaKind"];
            name: components["schemas"]["Names"];
        };
        Territory: {
            id: components["schemas"]["TerritoryId"];
            kind: components["schemas"]["TerritoryKind"];
            name: components["schemas"]["Names"];
            parent?: components["schemas"]["TerritoryId"];
            residents?: number;
        };
        Body: {
            id: components["schemas"]["BodyId"];
            kind: components["schemas"]["BodyKind"];
            territory: components["schemas"]["TerritoryId"];
            name: components["schemas"]["Names"];
            form?: components["schemas"]["SelfGovernmentForm"];
            /** @description Seats of the Rada. */
            seats?: number;
        };
        Adoption: {
            body: components["schemas"]["BodyId"];
            number: components["schemas"]["DecisionNumber"];
            title: components["schemas"]["Names"];
            adopted_on: components["schemas"]["Date"];
            votes: components["schemas"]["Votes"];
            rules?: components["schemas"]["AssemblyRules"];
            document_sha256: components["schemas"]["Sha256"];
            supersedes?: components["schemas"]["DecisionId"];
        };
        /** @description The term of Art. 66.1. Overdue: past due_on without proof. Days late: to the publication, or to today. */
        PublicationTerm: {
            due_on: components["schemas"]["Date"];
            overdue: boolean;
            days_late: number;
            published_on?: components["schemas"]["Date"];
            url?: components["schemas"]["WebAddress"];
            content_sha256?: components["schemas"]["Sha256"];
        };
        DecisionEvent: {
            /** @enum {string} */
            event: "suspended" | "resumed" | "annulled" | "superseded";
            on: components["schemas"]["Date"];
            document_sha256: components["schemas"]["Sha256"];
        };
        Decision: {
            id: components["schemas"]["DecisionId"];
            version: number;
            body: components["schemas"]["BodyId"];
            body_kind: components["schemas"]["BodyKind"];
            number: components["schemas"]["DecisionNumber"];
            title: components["schemas"]["Names"];
            adopted_on: components["schemas"]["Date"];
            status: components["schemas"]["DecisionStatus"];
            votes: components["schemas"]["Votes"];
            rules?: components["schemas"]["AssemblyRules"];
            document_sha256: components["schemas"]["Sha256"];
            supersedes?: components["schemas"]["DecisionId"];
            publication: components["schemas"]["PublicationTerm"];
            events: components["schemas"]["DecisionEvent"][];
        };
        Grant: {
            id: components["schemas"]["GrantId"];
            staff: components["schemas"]["StaffId"];
            role: components["schemas"]["Role"];
            state: components["schemas"]["GrantState"];
            requested_by?: components["schemas"]["StaffId"];
        };
        Token: {
            id: components["schemas"]["TokenId"];
            staff: components["schemas"]["StaffId"];
            issued_at: components["schemas"]["Instant"];
            expires_at: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "waiting" | "valid" | "expired" | "revoked";
            issued_by?: components["schemas"]["StaffId"];
        };
        IssuedToken: {
            id: components["schemas"]["TokenId"];
            staff: components["schemas"]["StaffId"];
            expires_at: components["schemas"]["Instant"];
            /**
             * @description A token that waits opens nothing until another administrator confirms it.
             * @enum {string}
             */
            state: "waiting" | "valid";
            /** @description The secret; null when the request is repeated. */
            token: string | null;
        };
        Member: {
            id: components["schemas"]["StaffId"];
            office: string;
            /** @description Those in effect now. */
            roles: components["schemas"]["Role"][];
            grants: components["schemas"]["Grant"][];
            tokens: components["schemas"]["Token"][];
        };
        /** @example refund-1 */
        RefundId: string;
        /** @example expense-1 */
        ExpenseId: string;
        /** @example repurposing-1 */
        RepurposingId: string;
        /**
         * @description A random reference; it stands for somebody who pays, and says nothing about him. Drawn when absent.
         * @example 0f8fad5bd9cb469fa16570867728950e
         */
        Contributor: string;
        /**
         * @description The number of a document of the bank, the payment system or the treasury. Four letters in a row, as in names and account numbers, and personal numbers are refused.
         * @example PP/4711
         */
        DocumentNumber: string;
        /**
         * @description Fund, contribution, and two check digits (ISO 7064 MOD 97-10).
         * @example F01-1-73
         */
        ReceiptNumber: string;
        /**
         * @description A neutral letter; why somebody gives less is never kept.
         * @example A
         */
        CategoryCode: string;
        /**
         * @description How much of the purpose, in percent, may reimburse the local budget.
         * @example 20
         */
        Percent: number;
        PurposeWish: {
            title: components["schemas"]["Names"];
            reimburse_percent: components["schemas"]["Percent"];
        };
        /** @description What a category of citizens is asked for. Never a debt. */
        Category: {
            code: components["schemas"]["CategoryCode"];
            title: components["schemas"]["Names"];
            amount: components["schemas"]["Money"];
            /** @enum {string} */
            basis: "fixed" | "suggested";
        };
        FundOpening: {
            name: components["schemas"]["Names"];
            territory: components["schemas"]["TerritoryId"];
            decision: components["schemas"]["DecisionId"];
            authorised_body: components["schemas"]["BodyId"];
            purposes: components["schemas"]["PurposeWish"][];
            categories: components["schemas"]["Category"][];
            /** @description The days by which to pay; the last ends the term. */
            due_on: components["schemas"]["Date"][];
        };
        Purpose: {
            id: components["schemas"]["PurposeId"];
            /** @example P01 */
            code: string;
            title: components["schemas"]["Names"];
            reimburse_percent: components["schemas"]["Percent"];
            /**
             * @description The decision that set it; null for P00.
             * @example decision-1
             */
            decision: string | null;
            /**
             * @description The last fiscal year in which it may be spent on without being confirmed anew.
             * @example 2028
             */
            covered_until: number | null;
        };
        PurposeFigures: {
            id: components["schemas"]["PurposeId"];
            /** @example P01 */
            code: string;
            title: components["schemas"]["Names"];
            reimburse_percent: components["schemas"]["Percent"];
            /**
             * @description The decision that set it; null for P00.
             * @example decision-1
             */
            decision: string | null;
            /**
             * @description The last fiscal year in which it may be spent on without being confirmed anew.
             * @example 2028
             */
            covered_until: number | null;
            available: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            spent: components["schemas"]["Money"];
        };
        Deadline: {
            due_on: components["schemas"]["Date"];
            decision: components["schemas"]["DecisionId"];
        };
        FundCancelled: {
            decision: components["schemas"]["DecisionId"];
            on: components["schemas"]["Date"];
        };
        FundTerms: {
            id: components["schemas"]["FundId"];
            /** @example F01 */
            code: string;
            /** @example 1 */
            version: number;
            name: components["schemas"]["Names"];
            territory: components["schemas"]["TerritoryId"];
            decider: components["schemas"]["BodyId"];
            authorised_body: components["schemas"]["BodyId"];
            decision: components["schemas"]["DecisionId"];
            year: components["schemas"]["Year"];
            /**
             * Format: civil-date
             * @description The last day of the term in force.
             */
            due_on: string;
            deadlines: components["schemas"]["Deadline"][];
            categories: components["schemas"]["Category"][];
            purposes: components["schemas"]["Purpose"][];
            cancelled?: components["schemas"]["FundCancelled"];
        };
        Fund: {
            id: components["schemas"]["FundId"];
            /** @example F01 */
            code: string;
            /** @example 1 */
            version: number;
            name: components["schemas"]["Names"];
            territory: components["schemas"]["TerritoryId"];
            decider: components["schemas"]["BodyId"];
            authorised_body: components["schemas"]["BodyId"];
            decision: components["schemas"]["DecisionId"];
            year: components["schemas"]["Year"];
            /**
             * Format: civil-date
             * @description The last day of the term in force.
             */
            due_on: string;
            deadlines: components["schemas"]["Deadline"][];
            categories: components["schemas"]["Category"][];
            /** @constant */
            currency: "BYN";
            purposes: components["schemas"]["PurposeFigures"][];
            cancelled?: components["schemas"]["FundCancelled"];
        };
        FundList: {
            funds: components["schemas"]["FundTerms"][];
            next: components["schemas"]["Next"];
        };
        DeadlineExtension: {
            decision: components["schemas"]["DecisionId"];
            due_on: components["schemas"]["Date"];
        };
        PurposeAddition: {
            decision: components["schemas"]["DecisionId"];
            title: components["schemas"]["Names"];
            reimburse_percent: components["schemas"]["Percent"];
        };
        DecisionCited: {
            decision: components["schemas"]["DecisionId"];
        };
        ContributionReceived: {
            /**
             * @description Leave it out while nobody knows.
             * @example purpose-2
             */
            purpose?: string;
            category?: components["schemas"]["CategoryCode"];
            amount: components["schemas"]["Amount"];
            received_on: components["schemas"]["Date"];
            contributor?: components["schemas"]["Contributor"];
            document_ref: components["schemas"]["DocumentNumber"];
        };
        ContributionBatch: {
            items: components["schemas"]["ContributionReceived"][];
        };
        ContributionRecorded: {
            id: components["schemas"]["ContributionId"];
            receipt: components["schemas"]["ReceiptNumber"];
            contributor: components["schemas"]["Contributor"];
            /** @enum {string} */
            status: "credited" | "late" | "unidentified";
            fund: components["schemas"]["FundId"];
            purpose?: components["schemas"]["PurposeId"];
            amount: components["schemas"]["Amount"];
            received_on: components["schemas"]["Date"];
            entry: components["schemas"]["EntryId"];
            deadline: components["schemas"]["Date"];
            /** @description What happens to money that is held. */
            notice?: string;
        };
        ContributionOutcome: {
            index: number;
            /** @example 201 */
            status: number;
            answer?: components["schemas"]["ContributionRecorded"];
            problem?: components["schemas"]["Problem"];
        };
        ContributionOutcomes: {
            recorded: number;
            refused: number;
            outcomes: components["schemas"]["ContributionOutcome"][];
        };
        /** @description As it stands now. The reference of the contributor is not shown again. */
        Contribution: {
            id: components["schemas"]["ContributionId"];
            receipt: components["schemas"]["ReceiptNumber"];
            fund: components["schemas"]["FundId"];
            purpose?: components["schemas"]["PurposeId"];
            category?: components["schemas"]["CategoryCode"];
            amount: components["schemas"]["Amount"];
            refunded: components["schemas"]["Money"];
            received_on: components["schemas"]["Date"];
            /** @enum {string} */
            recorded_as: "credited" | "late" | "unidentified";
            /** @enum {string} */
            status: "credited" | "late" | "unidentified" | "refunded" | "reversed";
            document_ref: components["schemas"]["DocumentNumber"];
            entry: components["schemas"]["EntryId"];
        };
        ContributionInFull: {
            id: components["schemas"]["ContributionId"];
            receipt: components["schemas"]["ReceiptNumber"];
            fund: components["schemas"]["FundId"];
            purpose?: components["schemas"]["PurposeId"];
            category?: components["schemas"]["CategoryCode"];
            amount: components["schemas"]["Amount"];
            refunded: components["schemas"]["Money"];
            received_on: components["schemas"]["Date"];
            /** @enum {string} */
            recorded_as: "credited" | "late" | "unidentified";
            /** @enum {string} */
            status: "credited" | "late" | "unidentified" | "refunded" | "reversed";
            document_ref: components["schemas"]["DocumentNumber"];
            entry: components["schemas"]["EntryId"];
            refunds: components["schemas"]["Refund"][];
        };
        ContributionList: {
            contributions: components["schemas"]["Contribution"][];
            next: components["schemas"]["Next"];
        };
        Identification: {
            purpose: components["schemas"]["PurposeId"];
            reason: components["schemas"]["Reason"];
            decision?: components["schemas"]["DecisionId"];
            on?: components["schemas"]["Date"];
        };
        RefundWish: {
            /** @enum {string} */
            kind: "mistaken" | "duplicate" | "late" | "cancelled";
            /**
             * Format: money
             * @description All that has not gone back yet when absent.
             * @example 25.00
             */
            amount?: string;
            reason: components["schemas"]["Reason"];
            on?: components["schemas"]["Date"];
        };
        Refund: {
            id: components["schemas"]["RefundId"];
            contribution: components["schemas"]["ContributionId"];
            fund: components["schemas"]["FundId"];
            purpose?: components["schemas"]["PurposeId"];
            /** @enum {string} */
            kind: "mistaken" | "duplicate" | "late" | "cancelled" | "pro_rata";
            amount: components["schemas"]["Amount"];
            decision?: components["schemas"]["DecisionId"];
            entry: components["schemas"]["EntryId"];
            reversed: boolean;
        };
        RefundList: {
            refunds: components["schemas"]["Refund"][];
            next: components["schemas"]["Next"];
        };
        ProRataRefund: {
            decision: components["schemas"]["DecisionId"];
            amount: components["schemas"]["Amount"];
            on?: components["schemas"]["Date"];
        };
        ProRataOutcome: {
            purpose: components["schemas"]["PurposeId"];
            amount: components["schemas"]["Amount"];
            refunds: number;
            entry: components["schemas"]["EntryId"];
        };
        RepurposingWish: {
            from: components["schemas"]["PurposeId"];
            to: components["schemas"]["PurposeId"];
            amount: components["schemas"]["Amount"];
            decision: components["schemas"]["DecisionId"];
            on?: components["schemas"]["Date"];
        };
        Repurposing: {
            id: components["schemas"]["RepurposingId"];
            from: components["schemas"]["PurposeId"];
            to: components["schemas"]["PurposeId"];
            amount: components["schemas"]["Amount"];
            decision: components["schemas"]["DecisionId"];
            on: components["schemas"]["Date"];
            entry: components["schemas"]["EntryId"];
            /** @description Its entry was reversed; nothing moved. */
            reversed: boolean;
        };
        /** @description The bank statement that shows it. */
        BankDocument: {
            ref: components["schemas"]["DocumentNumber"];
            sha256: components["schemas"]["Sha256"];
        };
        BankMovement: {
            amount: components["schemas"]["Amount"];
            on: components["schemas"]["Date"];
            document: components["schemas"]["BankDocument"];
        };
        InterestRecorded: {
            amount: components["schemas"]["Amount"];
            on: components["schemas"]["Date"];
            entry: components["schemas"]["EntryId"];
        };
        FeeShare: {
            purpose: components["schemas"]["PurposeId"];
            /** @example P01 */
            code: string;
            amount: components["schemas"]["Amount"];
        };
        BankFeeRecorded: {
            amount: components["schemas"]["Amount"];
            on: components["schemas"]["Date"];
            entry: components["schemas"]["EntryId"];
            shares: components["schemas"]["FeeShare"][];
        };
        BudgetExpensePaid: {
            reference: components["schemas"]["DocumentNumber"];
            title: components["schemas"]["Names"];
            amount: components["schemas"]["Amount"];
            paid_on: components["schemas"]["Date"];
            document_sha256: components["schemas"]["Sha256"];
        };
        BudgetExpense: {
            id: components["schemas"]["ExpenseId"];
            reference: components["schemas"]["DocumentNumber"];
            title: components["schemas"]["Names"];
            amount: components["schemas"]["Amount"];
            paid_on: components["schemas"]["Date"];
            document_sha256: components["schemas"]["Sha256"];
        };
        BudgetExpenseList: {
            expenses: components["schemas"]["BudgetExpense"][];
            next: components["schemas"]["Next"];
        };
        /** @example use-report-1 */
        UseReportId: string;
        UseReport: {
            id: components["schemas"]["UseReportId"];
            fund: components["schemas"]["FundId"];
            year: components["schemas"]["Year"];
            body: components["schemas"]["BodyId"];
            /** @enum {string} */
            state: "awaits_review" | "approved" | "returned";
            /** @description Whether the close of the year that it speaks of still stands. */
            stands: boolean;
            figures: components["schemas"]["UseFigures"];
            /** @description The head of the audit trail when the figures were drawn. */
            trail: {
                size: number;
                /** @description SHA-256 in base64, as in a checkpoint. */
                root: string;
            };
            review?: {
                decision: components["schemas"]["DecisionId"];
                reason?: string;
            };
        };
        UseFigures: {
            /** @constant */
            currency: "BYN";
            purposes: {
                /** @example P01 */
                purpose: string;
                title: components["schemas"]["Names"];
                opening: components["schemas"]["Balance"];
                contributions: components["schemas"]["Balance"];
                refunds: components["schemas"]["Balance"];
                repurposed_in: components["schemas"]["Balance"];
                repurposed_out: components["schemas"]["Balance"];
                interest: components["schemas"]["Balance"];
                works: components["schemas"]["Balance"];
                bank_fees: components["schemas"]["Balance"];
                reimbursed: components["schemas"]["Balance"];
                committed: components["schemas"]["Balance"];
                available: components["schemas"]["Balance"];
                carried?: {
                    decision: components["schemas"]["DecisionId"];
                    covered_until: number;
                };
            }[];
            total: {
                opening: components["schemas"]["Balance"];
                contributions: components["schemas"]["Balance"];
                refunds: components["schemas"]["Balance"];
                repurposed_in: components["schemas"]["Balance"];
                repurposed_out: components["schemas"]["Balance"];
                interest: components["schemas"]["Balance"];
                works: components["schemas"]["Balance"];
                bank_fees: components["schemas"]["Balance"];
                reimbursed: components["schemas"]["Balance"];
                committed: components["schemas"]["Balance"];
                available: components["schemas"]["Balance"];
            };
            /** @description What lay on the fund's account on the last day, and what of it was owed. */
            balances: {
                bank: components["schemas"]["Money"];
                payables: components["schemas"]["Money"];
                due_to_local_budget: components["schemas"]["Money"];
                refunds_due: components["schemas"]["Money"];
                held: components["schemas"]["Money"];
            };
            /** @description How many people paid in the year; absent when they are too few to be told. */
            contributors?: number;
        };
        /**
         * @example commitment
         * @enum {string}
         */
        VoucherKind: "commitment" | "release" | "act" | "payment" | "reimbursement" | "reimbursement_payment" | "refund_payment" | "retention_release" | "penalty" | "credit_note" | "reversal";
        /**
         * @description Approved: its entry is posted. Reversed: that entry was reversed.
         * @example awaiting
         * @enum {string}
         */
        VoucherState: "awaiting" | "approved" | "rejected" | "reversed";
        /**
         * Format: words
         * @description The name of an organisation, not of a private person; personal numbers and account numbers are refused. Kept apart from the trail, so that it can be erased.
         * @example ТАА «Святло»
         */
        Supplier: string;
        /** @description Under a contract, which says what it is for and with whom; or for exactly one of purpose and project, with the name of the supplier. A project needs a contract. */
        NewCommitment: {
            contract?: components["schemas"]["ContractId"];
            purpose?: components["schemas"]["PurposeId"];
            project?: components["schemas"]["ProjectId"];
            amount: components["schemas"]["Amount"];
            on: components["schemas"]["Date"];
            supplier?: components["schemas"]["Supplier"];
            document?: components["schemas"]["Document"];
        } & ({
            contract: unknown;
        } | {
            purpose: unknown;
            supplier: unknown;
        } | {
            project: unknown;
            supplier: unknown;
        });
        NewStep: {
            amount: components["schemas"]["Amount"];
            on: components["schemas"]["Date"];
            document?: components["schemas"]["Document"];
        };
        NewAct: {
            amount: components["schemas"]["Amount"];
            on: components["schemas"]["Date"];
            /**
             * Format: money
             * @description What of the amount is kept back until the work has proved itself.
             */
            retained?: string;
            document?: components["schemas"]["Document"];
        };
        NewRelease: {
            amount: components["schemas"]["Amount"];
            on: components["schemas"]["Date"];
            reason: components["schemas"]["Reason"];
            document?: components["schemas"]["Document"];
        };
        NewReimbursement: {
            purpose: components["schemas"]["PurposeId"];
            /** @example expense-1 */
            expense: string;
            amount: components["schemas"]["Amount"];
            on: components["schemas"]["Date"];
            document?: components["schemas"]["Document"];
        };
        NewRefundPayment: {
            on: components["schemas"]["Date"];
            document?: components["schemas"]["Document"];
        };
        NewReversal: {
            on: components["schemas"]["Date"];
            reason: components["schemas"]["Reason"];
            document?: components["schemas"]["Document"];
        };
        /** @description A step that one person wrote down and another approves or rejects. */
        Voucher: {
            id: components["schemas"]["VoucherId"];
            state: components["schemas"]["VoucherState"];
            kind: components["schemas"]["VoucherKind"];
            fund: components["schemas"]["FundId"];
            purpose?: components["schemas"]["PurposeId"];
            project?: components["schemas"]["ProjectId"];
            /** @description The commitment that this follows from. */
            commitment?: string;
            /** @description The contract under which it is committed. */
            contract?: string;
            /** @description The act that is paid, whose debt is lowered, or whose retention is released. */
            act?: string;
            /** @description The reimbursement that is paid. */
            reimbursement?: string;
            /** @description The expense of the local budget that is taken over. */
            expense?: string;
            /** @description The refund that is paid out. */
            refund?: string;
            /** @description The entry that is to be reversed. */
            reverses?: string;
            amount: components["schemas"]["Money"];
            /**
             * Format: money
             * @description What an act keeps back of its amount.
             */
            retained?: string;
            /**
             * Format: civil-date
             * @description The date of its entry.
             */
            on: string;
            /** @description Absent also when it was erased. */
            supplier?: string;
            document: components["schemas"]["Document"];
            reason?: components["schemas"]["Reason"];
            made_by: components["schemas"]["StaffId"];
            made_at: components["schemas"]["Instant"];
            /** @description Posted by its maker alone, below the amount from which the Regulation asks for four eyes. */
            alone?: boolean;
            decided_by?: components["schemas"]["StaffId"];
            decided_at?: components["schemas"]["Instant"];
            rejection_reason?: components["schemas"]["Reason"];
            /** @description The entry that approval posted. */
            entry?: string;
            /** @description The entry that reversed it. */
            reversed_by?: string;
        };
        Commitment: {
            commitment: components["schemas"]["Voucher"];
            acts: {
                act: components["schemas"]["Voucher"];
                payments: components["schemas"]["Voucher"][];
                retention_releases: components["schemas"]["Voucher"][];
                penalties: components["schemas"]["Voucher"][];
                credit_notes: components["schemas"]["Voucher"][];
                /**
                 * Format: money
                 * @description Kept back and not released.
                 */
                retained: string;
                left_to_pay: components["schemas"]["Money"];
            }[];
            releases: components["schemas"]["Voucher"][];
            /**
             * Format: money
             * @description Credit notes are taken off.
             */
            accepted: string;
            paid: components["schemas"]["Money"];
            penalties: components["schemas"]["Money"];
            retained: components["schemas"]["Money"];
            released: components["schemas"]["Money"];
            left_to_accept: components["schemas"]["Money"];
            left_to_pay: components["schemas"]["Money"];
            /**
             * Format: money
             * @description Acts and releases that await approval; they count as taken.
             */
            awaiting: string;
        };
        /**
         * @description More or less than before.
         * @example -500.00
         */
        Change: string;
        ReportCycle: {
            id: components["schemas"]["CycleId"];
            title: components["schemas"]["Names"];
            fund: string;
            budget_year: components["schemas"]["Year"];
            demonstration: boolean;
        };
        Figures: {
            original: components["schemas"]["Money"];
            amendments: components["schemas"]["Change"];
            final: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            spent: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            owed: components["schemas"]["Money"];
            retained: components["schemas"]["Money"];
            penalties: components["schemas"]["Money"];
            free: components["schemas"]["Money"];
            lapsed: components["schemas"]["Money"];
        };
        BudgetOfProject: {
            project: components["schemas"]["ProjectId"];
            code: string;
            title: string;
            original: components["schemas"]["Money"];
            amendments: components["schemas"]["Change"];
            final: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            spent: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            owed: components["schemas"]["Money"];
            retained: components["schemas"]["Money"];
            penalties: components["schemas"]["Money"];
            free: components["schemas"]["Money"];
            lapsed: components["schemas"]["Money"];
        };
        BudgetOfPool: {
            pool: components["schemas"]["PoolId"];
            code: string;
            name: components["schemas"]["Names"];
            original: components["schemas"]["Money"];
            amendments: components["schemas"]["Change"];
            final: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            spent: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            owed: components["schemas"]["Money"];
            retained: components["schemas"]["Money"];
            penalties: components["schemas"]["Money"];
            free: components["schemas"]["Money"];
            lapsed: components["schemas"]["Money"];
            unallocated: components["schemas"]["Money"];
            projects: components["schemas"]["BudgetOfProject"][];
        };
        BudgetReport: {
            as_of: components["schemas"]["Date"];
            known_at: components["schemas"]["Instant"];
            /** @constant */
            currency: "BYN";
            /** @constant */
            report: "budget";
            cycle: components["schemas"]["ReportCycle"];
            total: components["schemas"]["Figures"];
            pools: components["schemas"]["BudgetOfPool"][];
        };
        ScheduleLine: {
            project: components["schemas"]["ProjectId"];
            code: string;
            title: string;
            pool: string;
            /** @enum {string} */
            state: "running" | "completed" | "abandoned" | "not_completed";
            ended_on?: components["schemas"]["Date"];
            awarded_on?: components["schemas"]["Date"];
            /** @description Tasks of the plan, payments left out: what is paid the ledger tells. */
            tasks?: {
                planned: number;
                accepted: number;
            };
            planned_on?: components["schemas"]["Date"];
            expected_on?: components["schemas"]["Date"];
            contract_due_on?: components["schemas"]["Date"];
            late?: {
                days: number;
                since: components["schemas"]["Date"];
                /** @enum {string} */
                by: "plan" | "contract";
            };
        };
        CommitmentLine: {
            contract: components["schemas"]["ContractId"];
            number: string;
            project: components["schemas"]["ProjectId"];
            code: string;
            supplier: components["schemas"]["SupplierId"];
            unp: string;
            /** @description Absent when it was erased. */
            name?: string;
            /** @description Absent when it was erased. */
            subject?: string;
            state: components["schemas"]["ContractState"];
            signed_on: components["schemas"]["Date"];
            due_on: components["schemas"]["Date"];
            late?: {
                days: number;
                since: components["schemas"]["Date"];
            };
            tender?: string;
            ocid?: string;
            price: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            accepted: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            penalties: components["schemas"]["Money"];
            retained: components["schemas"]["Money"];
            owed: components["schemas"]["Money"];
            left_to_accept: components["schemas"]["Money"];
        };
        CommitmentsReport: {
            known_at: components["schemas"]["Instant"];
            as_of: components["schemas"]["Date"];
            /** @constant */
            currency: "BYN";
            /** @constant */
            report: "commitments";
            cycle: components["schemas"]["ReportCycle"];
            total: {
                price: components["schemas"]["Money"];
                committed: components["schemas"]["Money"];
                accepted: components["schemas"]["Money"];
                paid: components["schemas"]["Money"];
                penalties: components["schemas"]["Money"];
                retained: components["schemas"]["Money"];
                owed: components["schemas"]["Money"];
                left_to_accept: components["schemas"]["Money"];
            };
            contracts: components["schemas"]["CommitmentLine"][];
        };
        PoolStatement: {
            pool: components["schemas"]["PoolId"];
            code: string;
            name: components["schemas"]["Names"];
            opening: components["schemas"]["Money"];
            closing: components["schemas"]["Money"];
            lines: {
                entry: components["schemas"]["EntryId"];
                on: components["schemas"]["Date"];
                kind: string;
                projects: string[];
                decision?: {
                    number: string;
                    adopted_on: components["schemas"]["Date"];
                };
                reverses?: components["schemas"]["EntryId"];
                amount: components["schemas"]["Change"];
                balance: components["schemas"]["Money"];
            }[];
        };
        LifeLine: {
            /** @enum {string} */
            step: "decided" | "submitted" | "verdicts" | "final_list" | "voted" | "tallied" | "appropriated" | "amended" | "awarded" | "contracted" | "changed" | "accepted" | "paid" | "completed" | "abandoned" | "saved" | "promoted" | "not_completed" | "closed" | "reported" | "spare_used";
            from?: components["schemas"]["Date"];
            until?: components["schemas"]["Date"];
            count?: number;
            amount?: components["schemas"]["Change"];
        };
        ScheduleReport: {
            known_at: components["schemas"]["Instant"];
            as_of: components["schemas"]["Date"];
            /** @constant */
            currency: "BYN";
            /** @constant */
            report: "schedule";
            cycle: components["schemas"]["ReportCycle"];
            totals: {
                projects: number;
                running: number;
                completed: number;
                abandoned: number;
                not_completed: number;
                late: number;
            };
            projects: components["schemas"]["ScheduleLine"][];
        };
        PublicScheduleReport: {
            publication: number;
            as_of: components["schemas"]["Date"];
            /** @constant */
            currency: "BYN";
            /** @constant */
            report: "schedule";
            cycle: components["schemas"]["ReportCycle"];
            totals: {
                projects: number;
                running: number;
                completed: number;
                abandoned: number;
                not_completed: number;
                late: number;
            };
            projects: components["schemas"]["ScheduleLine"][];
        };
        StatementsReport: {
            known_at: components["schemas"]["Instant"];
            as_of: components["schemas"]["Date"];
            /** @constant */
            currency: "BYN";
            /** @constant */
            report: "statements";
            cycle: components["schemas"]["ReportCycle"];
            from: components["schemas"]["Date"];
            pools: components["schemas"]["PoolStatement"][];
        };
        PublicStatementsReport: {
            publication: number;
            as_of: components["schemas"]["Date"];
            /** @constant */
            currency: "BYN";
            /** @constant */
            report: "statements";
            cycle: components["schemas"]["ReportCycle"];
            from: components["schemas"]["Date"];
            pools: components["schemas"]["PoolStatement"][];
        };
        LifeReport: {
            known_at: components["schemas"]["Instant"];
            as_of: components["schemas"]["Date"];
            /** @constant */
            currency: "BYN";
            /** @constant */
            report: "life";
            cycle: components["schemas"]["ReportCycle"];
            steps: components["schemas"]["LifeLine"][];
        };
        PublicLifeReport: {
            publication: number;
            as_of: components["schemas"]["Date"];
            /** @constant */
            currency: "BYN";
            /** @constant */
            report: "life";
            cycle: components["schemas"]["ReportCycle"];
            steps: components["schemas"]["LifeLine"][];
        };
        SuppliersReport: {
            known_at: components["schemas"]["Instant"];
            as_of: components["schemas"]["Date"];
            /** @constant */
            currency: "BYN";
            /** @constant */
            report: "suppliers";
            total: {
                contracts: number;
                late: number;
                price: components["schemas"]["Money"];
                committed: components["schemas"]["Money"];
                accepted: components["schemas"]["Money"];
                paid: components["schemas"]["Money"];
                penalties: components["schemas"]["Money"];
                retained: components["schemas"]["Money"];
                owed: components["schemas"]["Money"];
                left_to_accept: components["schemas"]["Money"];
            };
            suppliers: {
                supplier: components["schemas"]["SupplierId"];
                unp: string;
                /** @enum {string} */
                kind: "organisation" | "person";
                /** @description Absent when it was erased. */
                name?: string;
                contracts: number;
                late: number;
                price: components["schemas"]["Money"];
                committed: components["schemas"]["Money"];
                accepted: components["schemas"]["Money"];
                paid: components["schemas"]["Money"];
                penalties: components["schemas"]["Money"];
                retained: components["schemas"]["Money"];
                owed: components["schemas"]["Money"];
                left_to_accept: components["schemas"]["Money"];
            }[];
        };
        /** @description The report that was asked for. */
        PublicReport: components["schemas"]["PublicBudgetReport"] | components["schemas"]["PublicScheduleReport"] | components["schemas"]["PublicStatementsReport"] | components["schemas"]["PublicLifeReport"];
        PublicBudgetReport: {
            publication: number;
            as_of: components["schemas"]["Date"];
            /** @constant */
            currency: "BYN";
            /** @constant */
            report: "budget";
            cycle: components["schemas"]["ReportCycle"];
            total: components["schemas"]["Figures"];
            pools: components["schemas"]["BudgetOfPool"][];
        };
        /** @example supplier-1 */
        SupplierId: string;
        /** @example contract-1 */
        ContractId: string;
        /**
         * @description A taxpayer number (УНП), with or without prefix, in Latin or Cyrillic letters.
         * @example УНП 100320487
         */
        UnpAsTyped: string;
        SearchText: string;
        /**
         * @description Signed: nothing is committed under it. Running: something is still to be accepted. Accepted: something is still owed or kept back. Settled: all is paid. Terminated: ended before its work was done.
         * @enum {string}
         */
        ContractState: "signed" | "running" | "accepted" | "settled" | "terminated";
        KnownSupplier: {
            id: components["schemas"]["SupplierId"];
            version: number;
            /** @example 100320487 */
            unp: string;
            /**
             * @description Person: a private person with a trade.
             * @enum {string}
             */
            kind: "organisation" | "person";
            /** @description Absent when it was erased. */
            name?: string;
        };
        /** @description Exactly one of purpose and project. */
        NewContract: {
            supplier: components["schemas"]["SupplierId"];
            purpose?: components["schemas"]["PurposeId"];
            project?: components["schemas"]["ProjectId"];
            /**
             * Format: words
             * @description What is to be done, without names of persons. Kept apart from the trail, so that it can be erased.
             */
            subject: string;
            price: components["schemas"]["Amount"];
            signed_on: components["schemas"]["Date"];
            /**
             * Format: civil-date
             * @description The last day on which it is to be done.
             */
            due_on: string;
            /** @description The number of the procurement. */
            tender?: string;
            /** @description Its id in the Open Contracting Data Standard. */
            ocid?: string;
            document: components["schemas"]["Document"];
        } & ({
            purpose: unknown;
        } | {
            project: unknown;
        });
        ContractMoney: {
            committed: components["schemas"]["Money"];
            /**
             * Format: money
             * @description Credit notes are taken off.
             */
            accepted: string;
            paid: components["schemas"]["Money"];
            penalties: components["schemas"]["Money"];
            /**
             * Format: money
             * @description Kept back until the work has proved itself.
             */
            retained: string;
            /**
             * Format: money
             * @description Accepted and neither paid nor kept back.
             */
            owed: string;
            left_to_accept: components["schemas"]["Money"];
        };
        Contract: {
            id: components["schemas"]["ContractId"];
            version: number;
            state: components["schemas"]["ContractState"];
            supplier: components["schemas"]["KnownSupplier"];
            fund: components["schemas"]["FundId"];
            purpose?: components["schemas"]["PurposeId"];
            project?: components["schemas"]["ProjectId"];
            /** @description Absent when it was erased. */
            subject?: string;
            /**
             * Format: money
             * @description With its addenda.
             */
            price: string;
            signed_on: components["schemas"]["Date"];
            due_on: components["schemas"]["Date"];
            tender?: string;
            ocid?: string;
            document: components["schemas"]["Document"];
            terminated_on?: components["schemas"]["Date"];
            termination_reason?: components["schemas"]["Reason"];
            money: components["schemas"]["ContractMoney"];
        };
        ContractInFull: {
            id: components["schemas"]["ContractId"];
            version: number;
            state: components["schemas"]["ContractState"];
            supplier: components["schemas"]["KnownSupplier"];
            fund: components["schemas"]["FundId"];
            purpose?: components["schemas"]["PurposeId"];
            project?: components["schemas"]["ProjectId"];
            /** @description Absent when it was erased. */
            subject?: string;
            /**
             * Format: money
             * @description With its addenda.
             */
            price: string;
            signed_on: components["schemas"]["Date"];
            due_on: components["schemas"]["Date"];
            tender?: string;
            ocid?: string;
            document: components["schemas"]["Document"];
            terminated_on?: components["schemas"]["Date"];
            termination_reason?: components["schemas"]["Reason"];
            money: components["schemas"]["ContractMoney"];
            changes: {
                on: components["schemas"]["Date"];
                price: components["schemas"]["Money"];
                due_on: components["schemas"]["Date"];
                reason?: components["schemas"]["Reason"];
                document: components["schemas"]["Document"];
            }[];
            commitments: components["schemas"]["Voucher"][];
        };
        /** @example reopening-1 */
        ReopeningId: string;
        /** @enum {string} */
        FiscalYearState: "open" | "on_hold" | "closed";
        FiscalYear: {
            year: components["schemas"]["Year"];
            state: components["schemas"]["FiscalYearState"];
            /** @description What happened to the year, oldest first. */
            events: {
                /** @enum {string} */
                event: "open" | "hold" | "release" | "close" | "reopen";
                at: components["schemas"]["Instant"];
                made_by: components["schemas"]["StaffId"];
                confirmed_by?: components["schemas"]["StaffId"];
                reason?: string;
            }[];
            waiting_reopening?: components["schemas"]["ReopeningId"];
            /** @description What the close carried; empty until the year is closed. */
            carried: components["schemas"]["CarriedForward"][];
            /** @description What stands in the way of closing the year. */
            obstacles: components["schemas"]["ClosingObstacle"][];
        };
        ClosingObstacle: {
            rule: string;
            article: string;
            detail: string;
            remedy?: string;
        };
        /** @description What a purpose takes over into the next year (Art. 49.6); no entry is needed for it. */
        CarriedForward: {
            /** @example F01 */
            fund: string;
            /** @example P01 */
            purpose: string;
            purpose_id: components["schemas"]["PurposeId"];
            available: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            decision?: components["schemas"]["DecisionId"];
            /** @description The last year in which it may be spent without being confirmed anew. Absent, as the decision is, for money without a purpose. */
            covered_until?: number;
        };
        ClosingEntry: {
            fund: string;
            purpose?: string;
            /**
             * @description What it does: takes the result of the year to the fund, lets what is unspent lapse, owes the unspent cash to the budget, gives it back.
             * @enum {string}
             */
            step: "result" | "lapse" | "due_to_budget" | "return_to_budget";
            effective_on: components["schemas"]["Date"];
            postings: {
                account: string;
                amount: components["schemas"]["Balance"];
                commitment?: components["schemas"]["VoucherId"];
            }[];
            /** @description The same for a person to read. */
            text: string;
        };
        /** @example pool-1 */
        PoolId: string;
        /** @example acceptance-1 */
        AcceptanceId: string;
        /** @description By how many days against the plan, and since when. What was not accepted by now counts as expected today at the earliest. */
        Late: {
            days: number;
            since: components["schemas"]["Date"];
        };
        /** @description What the Rada gives a project instead of what the vote gives it, and why (A-16). */
        Deviation: {
            project: components["schemas"]["ProjectId"];
            voted: components["schemas"]["Money"];
            awarded: components["schemas"]["Money"];
            decision: components["schemas"]["DecisionId"];
            /** @description Absent when it was erased. */
            reason?: string;
        };
        /** @example amendment-1 */
        AmendmentId: string;
        /** @example change-1 */
        ChangeId: string;
        /** @description Where the money of an award that grows comes from: what its pool has unallocated, or an amendment that gave the pool more. */
        ChangeSource: {
            /** @constant */
            kind: "pool";
        } | {
            /** @constant */
            kind: "amendment";
            amendment: components["schemas"]["AmendmentId"];
        };
        Amendment: {
            id: components["schemas"]["AmendmentId"];
            decision: components["schemas"]["DecisionId"];
            on: components["schemas"]["Date"];
            /** @description Absent when it was erased. */
            reason?: string;
            entry: components["schemas"]["EntryId"];
            pools: {
                pool: components["schemas"]["PoolId"];
                amount: components["schemas"]["SignedMoney"];
            }[];
        };
        /**
         * @description Negative for less.
         * @example -1000.00
         */
        SignedMoney: string;
        AwardChange: {
            id: components["schemas"]["ChangeId"];
            decision: components["schemas"]["DecisionId"];
            on: components["schemas"]["Date"];
            before: components["schemas"]["Money"];
            after: components["schemas"]["Money"];
            /** @description The new scope, where it changed and was not erased. */
            scope?: string;
            /** @description Absent when it was erased. */
            reason?: string;
            source?: components["schemas"]["ChangeSource"];
            entry?: components["schemas"]["EntryId"];
        };
        /** @example end-1 */
        EndId: string;
        /** @example asset-1 */
        AssetId: string;
        /** @description A thing that the project made, owned by the Hramada: who operates it, what its upkeep costs a year, and what that is paid from. */
        NewAsset: {
            name: components["schemas"]["Names"];
            operator: components["schemas"]["Names"];
            yearly_upkeep: components["schemas"]["Money"];
            upkeep_source: components["schemas"]["Names"];
        };
        Asset: {
            id: components["schemas"]["AssetId"];
            name: components["schemas"]["Names"];
            operator: components["schemas"]["Names"];
            yearly_upkeep: components["schemas"]["Money"];
            upkeep_source: components["schemas"]["Names"];
        };
        ListedAsset: {
            id: components["schemas"]["AssetId"];
            name: components["schemas"]["Names"];
            operator: components["schemas"]["Names"];
            yearly_upkeep: components["schemas"]["Money"];
            upkeep_source: components["schemas"]["Names"];
            project: components["schemas"]["ProjectId"];
            completed_on: components["schemas"]["Date"];
        };
        ProjectEnd: {
            id: components["schemas"]["EndId"];
            /** @enum {string} */
            ending: "completed" | "abandoned";
            on: components["schemas"]["Date"];
            decision?: components["schemas"]["DecisionId"];
            /** @description Absent when it was erased. */
            reason?: string;
            /** @description Absent when it was erased. */
            delivered?: string;
            document: components["schemas"]["Document"];
            /**
             * Format: money
             * @description What went back to the pool.
             */
            saved: string;
            entry?: components["schemas"]["EntryId"];
            withdrawn: boolean;
            assets: components["schemas"]["Asset"][];
        };
        Reserve: {
            pool: components["schemas"]["PoolId"];
            unallocated: components["schemas"]["Money"];
            reserve: {
                project: components["schemas"]["ProjectId"];
                code: string;
                title: string;
                cost: components["schemas"]["Money"];
                /** @description Whether it has its money. */
                promoted: boolean;
                /** @description Whether it could be carried out with money from today on. */
                feasible: boolean;
                done_on?: components["schemas"]["Date"];
                /** @description What stands in the way. */
                because: string[];
            }[];
        };
        /** @example use-1 */
        UseId: string;
        /** @example execution-report-1 */
        ExecutionReportId: string;
        SpareFunds: {
            cycle: components["schemas"]["CycleId"];
            /** @description Closed years that left something; a year that was reopened is not there. */
            years: {
                year: components["schemas"]["Year"];
                unspent: components["schemas"]["Money"];
                penalties: components["schemas"]["Money"];
                used: components["schemas"]["Money"];
                left: components["schemas"]["Money"];
                uses: {
                    id: components["schemas"]["UseId"];
                    amount: components["schemas"]["Money"];
                    decision: components["schemas"]["DecisionId"];
                    purpose: components["schemas"]["Names"];
                    amendment?: components["schemas"]["AmendmentId"];
                    withdrawn: boolean;
                }[];
            }[];
        };
        ExecutionReportLine: {
            id: components["schemas"]["ExecutionReportId"];
            cycle: components["schemas"]["CycleId"];
            year: components["schemas"]["Year"];
            sha256: components["schemas"]["Sha256"];
            audit: components["schemas"]["Document"];
            /** @enum {string} */
            state: "awaits_review" | "approved" | "returned";
            /** @description Whether the close that it speaks of stands. */
            stands: boolean;
            review?: {
                decision: components["schemas"]["DecisionId"];
                /** @description Absent when it was erased. */
                reason?: string;
            };
        };
        ExecutionReport: {
            id: components["schemas"]["ExecutionReportId"];
            cycle: components["schemas"]["CycleId"];
            year: components["schemas"]["Year"];
            sha256: components["schemas"]["Sha256"];
            audit: components["schemas"]["Document"];
            /** @enum {string} */
            state: "awaits_review" | "approved" | "returned";
            /** @description Whether the close that it speaks of stands. */
            stands: boolean;
            review?: {
                decision: components["schemas"]["DecisionId"];
                /** @description Absent when it was erased. */
                reason?: string;
            };
            document: components["schemas"]["ExecutionReportDocument"];
        };
        /** @description final = original + amendments = spent + lapsed. The SHA-256 is that of its canonical JSON (RFC 8785). */
        ExecutionReportDocument: {
            /** @constant */
            format: "hramada-execution-report/1";
            cycle: components["schemas"]["CycleId"];
            fund: components["schemas"]["FundCode"];
            year: components["schemas"]["Year"];
            original: components["schemas"]["Money"];
            amendments: components["schemas"]["SignedMoney"];
            final: components["schemas"]["Money"];
            financed: components["schemas"]["Money"];
            spent: components["schemas"]["Money"];
            lapsed: components["schemas"]["Money"];
            spare_funds: {
                unspent: components["schemas"]["Money"];
                penalties: components["schemas"]["Money"];
            };
            pools: {
                pool: string;
                original: components["schemas"]["Money"];
                amendments: components["schemas"]["SignedMoney"];
                final: components["schemas"]["Money"];
                spent: components["schemas"]["Money"];
                lapsed: components["schemas"]["Money"];
                of_it_unallocated: components["schemas"]["Money"];
                projects: {
                    code: string;
                    title: string;
                    awarded: components["schemas"]["Money"];
                    final: components["schemas"]["Money"];
                    spent: components["schemas"]["Money"];
                    lapsed: components["schemas"]["Money"];
                    /** @enum {string} */
                    ending: "completed" | "abandoned" | "not_completed" | "running";
                }[];
            }[];
        };
        /** @description A project that the close ends as not completed: what was accepted of it, and what lapses. */
        UnfinishedProject: {
            project: components["schemas"]["ProjectId"];
            code: string;
            fund: components["schemas"]["FundCode"];
            delivered: components["schemas"]["Money"];
            lapsed: components["schemas"]["Money"];
            /** @description Whether somebody said why. */
            explained: boolean;
        };
        /** @description What becomes spare funds (Art. 38). */
        SpareFund: {
            fund: components["schemas"]["FundCode"];
            /** @enum {string} */
            source: "unspent" | "penalties";
            amount: components["schemas"]["Money"];
        };
        /** @description A task of the work plan. The plan counts from the day of the award. */
        Milestone: {
            task: components["schemas"]["TaskId"];
            name: string;
            kind: components["schemas"]["TaskKind"];
            planned?: {
                from: components["schemas"]["Date"];
                until: components["schemas"]["Date"];
            };
            forecast?: {
                on: components["schemas"]["Date"];
                /** @description Absent when it was erased. */
                reason?: string;
            };
            accepted?: {
                acceptance: components["schemas"]["AcceptanceId"];
                on: components["schemas"]["Date"];
                act?: components["schemas"]["VoucherId"];
                document: components["schemas"]["Document"];
            };
            late?: components["schemas"]["Late"];
        };
        WholeProject: {
            id: components["schemas"]["ProjectId"];
            cycle: components["schemas"]["CycleId"];
            pool: components["schemas"]["PoolId"];
            /** @example J004 */
            code: string;
            title: string;
            cost: components["schemas"]["Money"];
            budget_year: components["schemas"]["Year"];
            /** @description Absent while the project has none. */
            award?: {
                decision: components["schemas"]["DecisionId"];
                on: components["schemas"]["Date"];
                amount: components["schemas"]["Money"];
            };
            deviation?: components["schemas"]["Deviation"];
            /** @description How it came from the reserve list, and the day on which it would be done by the check that it passed. */
            promotion?: {
                decision: components["schemas"]["DecisionId"];
                on: components["schemas"]["Date"];
                done_on: components["schemas"]["Date"];
                entry: components["schemas"]["EntryId"];
            };
            /** @description How and when it ended; absent while it runs. Not completed: it was unfinished when its year was closed. */
            ended?: {
                /** @enum {string} */
                ending: "completed" | "abandoned" | "not_completed";
                on: components["schemas"]["Date"];
            };
            /** @description Why it will not be, or was not, completed and what it delivered, in words; once a close ended it so, also what was accepted and what lapsed. */
            unfinished?: {
                reason?: string;
                delivered?: string;
                accepted?: components["schemas"]["Money"];
                lapsed?: components["schemas"]["Money"];
            };
            /** @description Completions and abandonments, those that were withdrawn among them. */
            ends: components["schemas"]["ProjectEnd"][];
            /** @description Of its award, in the order of recording. */
            changes: components["schemas"]["AwardChange"][];
            /** @description final = left + committed + spent + lapsed. */
            money?: {
                final: components["schemas"]["Money"];
                left: components["schemas"]["Money"];
                committed: components["schemas"]["Money"];
                spent: components["schemas"]["Money"];
                lapsed: components["schemas"]["Money"];
            };
            /** @description What of the work plan was accepted; the project is as late as its last task. */
            progress?: {
                tasks: number;
                accepted: number;
                planned_on?: components["schemas"]["Date"];
                expected_on?: components["schemas"]["Date"];
                late?: components["schemas"]["Late"];
            };
            /**
             * Format: civil-date
             * @description The day as of which delays are told: today, the day of its end, or the last one of its budget year, whichever is first.
             */
            as_of: string;
            /** @description In the order of the plan; empty without one. */
            milestones: components["schemas"]["Milestone"][];
        };
        /** @example tally-1 */
        TallyId: string;
        /** @description True when an election of the cycle is in foreign money at an invented rate: nobody may take its figures for real. */
        Demonstration: boolean;
        /**
         * Format: money
         * @description In the currency of the election file.
         * @example 60000.00
         */
        SourceAmount: string;
        /** @description Either a Regulation, or a title, a budget year and pools. */
        OpenCycle: {
            regulation?: components["schemas"]["RegulationId"];
            title?: components["schemas"]["Names"];
            budget_year?: components["schemas"]["Year"];
            decision: components["schemas"]["DecisionId"];
            pools?: {
                territory: components["schemas"]["TerritoryId"];
                budget: components["schemas"]["Amount"];
            }[];
        } & ({
            title: unknown;
            budget_year: unknown;
            pools: unknown;
            regulation?: never;
        } | {
            regulation: unknown;
            title?: never;
            budget_year?: never;
            pools?: never;
        });
        /** @example source-1 */
        SourceId: string;
        /** @enum {string} */
        SourceKind: "hramada_budget" | "grant" | "other_lawful";
        AppropriateCycle: {
            decision: components["schemas"]["DecisionId"];
            /**
             * Format: money
             * @description What the decision appropriates for the cycle; the pools may take less.
             * @example 80000.00
             */
            amount: string;
            on: components["schemas"]["Date"];
            /**
             * @description What pays; without it, the budget of the Hramada.
             * @enum {string}
             */
            source?: "hramada_budget" | "grant" | "other_lawful";
            document?: components["schemas"]["Document"];
            /** @description Which pools get how much of it; without this each pool gets what it still lacks. */
            pools?: {
                pool: components["schemas"]["PoolId"];
                amount: components["schemas"]["Amount"];
            }[];
        };
        /** @description One source of the cycle's fund (Art. 51.2), with its decision and what pools have of it. */
        FundSource: {
            id: components["schemas"]["SourceId"];
            kind: components["schemas"]["SourceKind"];
            amount: components["schemas"]["Money"];
            decision: components["schemas"]["DecisionId"];
            document?: components["schemas"]["Document"];
            on: components["schemas"]["Date"];
            entry: components["schemas"]["EntryId"];
            appropriated: components["schemas"]["Money"];
            pools: {
                pool: components["schemas"]["PoolId"];
                amount: components["schemas"]["Money"];
            }[];
        };
        FinanceCycle: {
            amount: components["schemas"]["Amount"];
            on: components["schemas"]["Date"];
            document: components["schemas"]["Document"];
            /**
             * @description The source that it comes from, whose decision the entry cites; without it, the first that was appropriated.
             * @example source-1
             */
            source?: string;
        };
        /** @description What the Regulation lays down over the rule of the file. What does not go together (a utility without Equal Shares, a step without add1) is refused. */
        TallyOptions: {
            /** @description What puts one of two equal projects first, in order; without it the order in the file. A minus means the larger first. */
            ties?: ("file" | "id" | "cost" | "-cost" | "votes" | "-votes")[];
            /**
             * @description Count by this rule from its own beginnings, whatever rule and threshold the file names.
             * @enum {string}
             */
            rule?: "greedy" | "greedy-per-cost" | "equal-shares" | "phragmen";
            /** @description Greedy, at a project that does not fit: pass over it, end the list there, or take it still where so much of its cost is left and end the list there (topup:0.8). */
            unaffordable?: string;
            /** @description The least that counts: a score (0 for none), votes, a share of the ballots, or votes / ballots at least cost / (3 × budget). */
            threshold?: components["schemas"]["TallyThreshold"];
            /**
             * @description Equal Shares: what a project is worth to who supports it, its cost or one (times the points).
             * @enum {string}
             */
            utility?: "cost" | "cardinality";
            /**
             * @description Equal Shares: what becomes of the money that is left.
             * @enum {string}
             */
            completion?: "none" | "utilitarian" | "add1" | "add1u" | "official-add1";
            /**
             * @description Equal Shares: by how much add1 raises the share; one unit without it.
             * @example 1.00
             */
            step?: string;
            /** @description Equal Shares: greedy counts if strictly more voters prefer its outcome. */
            comparison?: boolean;
            /** @description Pairs of projects (ids of the file) of which only the one that ranks higher can win. */
            exclusive?: string[][];
        };
        TallyThreshold: number | {
            votes: number;
        } | {
            percentOfBallots: string;
        } | {
            /** @constant */
            costShare: true;
        };
        /** @description The tally is the one that the decision adopts, the last of the pool; it is named where it was made after the decision was registered. */
        AwardPool: {
            decision: components["schemas"]["DecisionId"];
            on: components["schemas"]["Date"];
            tally?: components["schemas"]["TallyId"];
            /** @description Where the decision deviates from the vote: what each of these projects gets instead, 0.00 for nothing. Such a decision is published first. Without deviations the result is adopted as a whole, as it is. */
            deviations?: {
                project: components["schemas"]["ProjectId"];
                amount: components["schemas"]["Money"];
                reason: components["schemas"]["Reason"];
            }[];
        };
        Cycle: {
            id: components["schemas"]["CycleId"];
            fund: components["schemas"]["FundId"];
            fund_code: string;
            title: components["schemas"]["Names"];
            budget_year: components["schemas"]["Year"];
            decision: components["schemas"]["DecisionId"];
            regulation?: components["schemas"]["RegulationId"];
            demonstration: components["schemas"]["Demonstration"];
        };
        WholeCycle: {
            id: components["schemas"]["CycleId"];
            fund: components["schemas"]["FundId"];
            fund_code: string;
            title: components["schemas"]["Names"];
            budget_year: components["schemas"]["Year"];
            decision: components["schemas"]["DecisionId"];
            regulation?: components["schemas"]["RegulationId"];
            demonstration: components["schemas"]["Demonstration"];
            phase: components["schemas"]["CyclePhase"];
            /** @description In the order of the phases; empty without a Regulation. */
            calendar: components["schemas"]["HeldPhase"][];
            appropriation?: {
                decision: components["schemas"]["DecisionId"];
                on: components["schemas"]["Date"];
                amount: components["schemas"]["Money"];
            };
            /** @description In the order in which they were appropriated. */
            sources: components["schemas"]["FundSource"][];
            /** @description Of the appropriation, in the order of recording. */
            amendments: components["schemas"]["Amendment"][];
            financed: components["schemas"]["Money"];
            pools: components["schemas"]["Pool"][];
        };
        Pool: {
            id: components["schemas"]["PoolId"];
            code: string;
            /** @description What the Regulation calls it. */
            regulation_code?: string;
            name?: components["schemas"]["Names"];
            /** @description The only category whose projects it pays for. */
            category?: string;
            territory: components["schemas"]["TerritoryId"];
            territory_name: components["schemas"]["Names"];
            budget: components["schemas"]["Money"];
            /**
             * Format: money
             * @description What was appropriated to it.
             */
            original: string;
            amended: components["schemas"]["SignedMoney"];
            /**
             * Format: money
             * @description original + amended.
             */
            final: string;
            unallocated: components["schemas"]["Money"];
            election?: components["schemas"]["Election"];
            result?: {
                id: components["schemas"]["TallyId"];
                tallied_on: components["schemas"]["Date"];
                result_sha256: components["schemas"]["Sha256"];
                /** @description Ids of the file, in the order taken. */
                winners: string[];
                total_cost: components["schemas"]["SourceAmount"];
                left: components["schemas"]["SourceAmount"];
            };
            award?: {
                tally: components["schemas"]["TallyId"];
                decision: components["schemas"]["DecisionId"];
                entry?: components["schemas"]["EntryId"];
                /** @description Where the decision deviates from the vote. */
                deviations?: components["schemas"]["Deviation"][];
            };
            funded: components["schemas"]["FundedProject"][];
        };
        Project: {
            id: components["schemas"]["ProjectId"];
            external_id: string;
            code: string;
            title: string;
            cost: components["schemas"]["Money"];
            source_cost: components["schemas"]["SourceAmount"];
            allocated?: components["schemas"]["Money"];
        };
        FundedProject: {
            id: components["schemas"]["ProjectId"];
            external_id: string;
            code: string;
            title: string;
            cost: components["schemas"]["Money"];
            source_cost: components["schemas"]["SourceAmount"];
            allocated: components["schemas"]["Money"];
            /**
             * Format: money
             * @description The award with every change and without the savings that went back to the pool.
             */
            final: string;
            left: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            spent: components["schemas"]["Money"];
            lapsed: components["schemas"]["Money"];
        };
        Election: {
            file_sha256: components["schemas"]["Sha256"];
            description: string;
            rule: string;
            /** @enum {string} */
            vote_type: "approval" | "choose-1" | "cumulative" | "scoring" | "ordinal";
            currency: string;
            rate?: string;
            source_budget: components["schemas"]["SourceAmount"];
            ballots: number;
        };
        ImportedElection: {
            pool: components["schemas"]["PoolId"];
            demonstration: components["schemas"]["Demonstration"];
            election: components["schemas"]["Election"];
            projects: number;
            warnings: {
                at: string;
                says: string;
            }[];
        };
        Tally: {
            id: components["schemas"]["TallyId"];
            pool: components["schemas"]["PoolId"];
            tallied_on: components["schemas"]["Date"];
            /** @description SHA-256 of the result as canonical JSON (RFC 8785). */
            result_sha256: string;
            demonstration: components["schemas"]["Demonstration"];
            result: components["schemas"]["TallyResult"];
        };
        /** @description The document that the tally command prints with --json for the same file and options, amounts in the currency of the file. Members that are not required are missing where the rule has no use for them, and in documents from before format hramada-tally/2. */
        TallyResult: {
            /** @constant */
            format?: "hramada-tally/2";
            /**
             * @description The rule and its version.
             * @example equal-shares/1
             */
            version?: string;
            /** @description SHA-256 of what was counted. */
            inputs?: {
                projects: components["schemas"]["Sha256"];
                ballots: components["schemas"]["Sha256"];
                terms: components["schemas"]["Sha256"];
                seed?: components["schemas"]["Sha256"];
            };
            /** @enum {string} */
            rule: "greedy" | "greedy-no-skip" | "greedy-threshold" | "greedy-exclusive" | "greedy-topup" | "greedy-per-cost" | "equal-shares" | "phragmen";
            fileRule: string;
            /** @enum {string} */
            unaffordable?: "skip" | "stop" | "topup";
            /**
             * @description The part of its cost that has to be left.
             * @example 0.8
             */
            topup?: string;
            threshold: components["schemas"]["TallyThreshold"] | null;
            exclusive?: string[][];
            /** @enum {string} */
            utility?: "cost" | "cardinality";
            /** @enum {string} */
            completion?: "none" | "utilitarian" | "add1" | "add1u" | "official-add1";
            tieCriteria: string[];
            /** @description The revealed seed of the lot. */
            seed?: string;
            /** @enum {string} */
            voteType?: "approval" | "choose-1" | "cumulative" | "scoring" | "ordinal";
            currency: string;
            ballots: number;
            budget: components["schemas"]["SourceAmount"];
            /** @description What came into the budget from other pools. */
            received?: {
                pool: string;
                amount: components["schemas"]["SourceAmount"];
            }[];
            totalCost: components["schemas"]["SourceAmount"];
            left: components["schemas"]["SourceAmount"];
            /** @description What the winners cost beyond the budget. */
            toppedUp?: components["schemas"]["SourceAmount"];
            winners: string[];
            reserve: string[];
            scores: {
                [key: string]: number;
            };
            steps: components["schemas"]["TallyStep"][];
            ties: {
                score?: number;
                rho?: string;
                projects: string[];
                decidedBy: string[];
                decides?: boolean;
            }[];
            /** @description How Equal Shares came to its share. */
            shares?: {
                start: components["schemas"]["FractionText"];
                step?: components["schemas"]["FractionText"];
                raised: number;
                share: components["schemas"]["FractionText"];
                /** @enum {string} */
                ended: "not-raised" | "exhausted" | "beyond-budget" | "complete" | "all-fit";
            };
            comparison?: {
                /** @enum {string} */
                chosen: "shares" | "greedy";
                shares: components["schemas"]["ComparedOutcome"];
                greedy: components["schemas"]["ComparedOutcome"];
                indifferent: number;
            };
            differences: {
                project: string;
                /** @enum {string} */
                column: "votes" | "score";
                inFile: number;
                counted: number;
            }[];
            selected: {
                onlyCounted: string[];
                onlySelected: string[];
            } | null;
            notes: string[];
        };
        TallyProgress: {
            pool: components["schemas"]["PoolId"];
            running: {
                /** @enum {string} */
                kind: "tally" | "advice";
                options: components["schemas"]["TallyOptions"];
                since: components["schemas"]["Instant"];
                /** @description How often the share of Equal Shares has been raised. */
                raised: number;
                /** @description How many runs that took; a share that is proved to end as another is not run. */
                runs: number;
            }[];
        };
        /** @description An outcome that binds nobody, beside the tally that does. */
        Advice: {
            pool: components["schemas"]["PoolId"];
            demonstration: components["schemas"]["Demonstration"];
            /** @constant */
            advisory: true;
            advice: {
                result: components["schemas"]["TallyResult"];
                quality: components["schemas"]["TallyQuality"];
            };
            /** @description The tally that was adopted, else the last one. */
            binding?: {
                id: components["schemas"]["TallyId"];
                result_sha256: components["schemas"]["Sha256"];
                result: components["schemas"]["TallyResult"];
                quality: components["schemas"]["TallyQuality"];
            };
        };
        /** @description Figures by which outcomes can be compared. A voter approves whatever the ballot gives any points; shares are from 0 to 1. */
        TallyQuality: {
            average_approved: components["schemas"]["FractionText"];
            average_cost: components["schemas"]["FractionText"];
            /** @description The share of the voters who approve no winner. */
            without: components["schemas"]["FractionText"];
            budget_used: components["schemas"]["FractionText"];
            /** @description How many voters approve no winner, one, two … */
            distribution: number[];
            categories: {
                category: string;
                votes: components["schemas"]["FractionText"];
                money: components["schemas"]["FractionText"];
            }[];
            /** @description Whether no group of voters has a claim to a project that it could pay for itself (EJR+ up to one project, cost as utility); else one that has. */
            ejr_plus_up_to_one: {
                holds: boolean;
                project?: string;
                voters?: number;
            };
        };
        Explanations: {
            pool: components["schemas"]["PoolId"];
            tally: components["schemas"]["TallyId"];
            result_sha256: components["schemas"]["Sha256"];
            demonstration: components["schemas"]["Demonstration"];
            /** @enum {string} */
            language: "be" | "ru" | "en";
            summary: string;
            projects: {
                id: components["schemas"]["ProjectId"];
                external_id: string;
                code: string;
                title: string;
                won: boolean;
                text: string;
            }[];
        };
        /**
         * @description A fraction as decimal text, rounded; what is counted is exact.
         * @example 67.549981
         */
        FractionText: string;
        ComparedOutcome: {
            winners: string[];
            totalCost: components["schemas"]["SourceAmount"];
            preferredBy: number;
        };
        /** @description One project's turn; `left` is the money before it. */
        TallyStep: {
            project: string;
            score: number;
            votes?: number;
            cost: components["schemas"]["SourceAmount"];
            left: components["schemas"]["SourceAmount"];
            /** @enum {string} */
            outcome: "taken" | "topped-up" | "does-not-fit" | "over-category" | "after-the-end" | "below-threshold" | "excluded" | "won-elsewhere" | "withdrawn" | "not-paid-for";
            /** @enum {string} */
            stage?: "shares" | "completion";
            /** @description An amount, or at a threshold a number of votes or points. */
            lacks?: number | string;
            category?: string;
            by?: string;
            pool?: string;
            /** @description What it would have needed to win while all else stays as it is. */
            wouldWinWith?: {
                score?: number;
                votes?: number;
            };
            /** @description What one supporter paid (for one point, where ballots give points). */
            price?: components["schemas"]["FractionText"];
            rho?: components["schemas"]["FractionText"];
            effectiveVotes?: components["schemas"]["FractionText"];
            /** @description How many supporters paid in full, all that they had left, or had nothing left: at least so many, in tens. */
            payers?: {
                inFull: number;
                allTheyHad: number;
                nothingLeft: number;
            };
            /** @description What its supporters still held together. */
            held?: components["schemas"]["SourceAmount"];
            /** @description By how much that was too little. */
            short?: components["schemas"]["SourceAmount"];
            /** @description Equal Shares: so many more supporters of it alone would have bought it, with the same share. */
            moreSupporters?: number;
            load?: components["schemas"]["FractionText"];
            tieDecidedBy?: string;
        };
        /** @example proposal-1 */
        ProposalId: string;
        /** @example pair-1 */
        PairId: string;
        /** @example merger-1 */
        MergerId: string;
        /** @example note-1 */
        NoteId: string;
        /**
         * @description The reference that the author was shown once: twenty letters and digits, in groups of five. Small letters, spaces and look-alikes do no harm.
         * @example ABCDE-FGHJK-MNPQR-STVWX
         */
        Reference: string;
        /**
         * @description Random, and the portal's own: the same for one resident in one cycle, and nothing of him in it.
         * @example 0f8fad5bd9cb469fa16570867728950e
         */
        Pseudonym: string;
        /**
         * Format: words
         * @description Personal numbers and account numbers are refused.
         */
        LongText: string;
        /** @enum {string} */
        ProposalState: "draft" | "submitted" | "withdrawn" | "merged";
        /**
         * @description A code as the Regulation writes it.
         * @example P1
         */
        RegulationCode: string;
        /** @description Longitude and latitude in degrees. */
        Position: [
            number,
            number
        ];
        /** @description A point, or an area within one closed ring, as GeoJSON (RFC 7946) writes them. */
        Place: {
            /** @constant */
            type: "Point";
            coordinates: components["schemas"]["Position"];
        } | components["schemas"]["Area"];
        /**
         * @description An area within one closed ring, whose last position is its first (GeoJSON, RFC 7946).
         * @example {
         *       "type": "Polygon",
         *       "coordinates": [
         *         [
         *           [
         *             27.4,
         *             53.8
         *           ],
         *           [
         *             27.7,
         *             53.8
         *           ],
         *           [
         *             27.7,
         *             54.1
         *           ],
         *           [
         *             27.4,
         *             54.1
         *           ],
         *           [
         *             27.4,
         *             53.8
         *           ]
         *         ]
         *       ]
         *     }
         */
        Area: {
            /** @constant */
            type: "Polygon";
            coordinates: components["schemas"]["Position"][][];
        };
        /** @description What a proposal says. A draft may leave out all but its author and title; to be submitted it says all but attachments. */
        ProposalDraft: {
            /** @description A resident or a group. The public name is a role or a group's name, and never has to be a person's. */
            author: {
                /** @enum {string} */
                kind: "resident" | "group";
                /** Format: words */
                public_name?: string;
            };
            /** Format: words */
            title: string;
            what?: components["schemas"]["LongText"];
            where?: {
                address?: components["schemas"]["Text"];
                place?: components["schemas"]["Place"];
            };
            for_whom?: components["schemas"]["Text"];
            category?: components["schemas"]["RegulationCode"];
            pool?: components["schemas"]["RegulationCode"];
            cost?: components["schemas"]["ProjectCost"];
            plan?: components["schemas"]["WorkPlan"];
            /** @description Communal property that the project gives away, lends or encumbers, and to whom; the Rada decides on that (Art. 34.6). Absent: none. */
            property?: components["schemas"]["Text"];
            /** @description The public hearing that the proposal comes from, with its minutes; it has to be considered (Art. 50.2). */
            hearing?: {
                held_on: components["schemas"]["Date"];
                document: components["schemas"]["Document"];
            };
            attachments?: {
                name: components["schemas"]["Text"];
                sha256: components["schemas"]["Sha256"];
            }[];
        };
        /** @description What a version says, as it is hashed (canonical JSON, RFC 8785); null where the text had to be erased. */
        ProposalDocument: {
            /** @constant */
            format: "hramada-proposal/1";
            author: {
                /** @enum {string} */
                kind: "resident" | "group";
                public_name?: string;
            };
            title: string;
            what?: string;
            where?: {
                address?: string;
                place?: components["schemas"]["Place"];
            };
            for_whom?: string;
            category?: string;
            pool?: string;
            cost?: components["schemas"]["ProjectCost"];
            plan?: components["schemas"]["WorkPlan"];
            property?: string;
            hearing?: {
                held_on: components["schemas"]["Date"];
                document: components["schemas"]["Document"];
            };
            attachments?: {
                name: string;
                sha256: components["schemas"]["Sha256"];
            }[];
        } | null;
        ProposalVersion: {
            version: number;
            /** @enum {string} */
            cause: "draft" | "merger" | "correction" | "reassessment";
            sha256: components["schemas"]["Sha256"];
            saved_at: components["schemas"]["Instant"];
            document: components["schemas"]["ProposalDocument"];
        };
        Proposal: {
            id: components["schemas"]["ProposalId"];
            cycle: components["schemas"]["CycleId"];
            state: components["schemas"]["ProposalState"];
            /** @description Counts through the cycle in the order of submission. */
            number?: number;
            pool?: components["schemas"]["PoolId"];
            submitted_at?: components["schemas"]["Instant"];
            /** @description A starosta handed it in with the author's consent. */
            on_behalf?: boolean;
            merged_into?: components["schemas"]["ProposalId"];
        };
        ListedProposal: {
            id: components["schemas"]["ProposalId"];
            cycle: components["schemas"]["CycleId"];
            state: components["schemas"]["ProposalState"];
            number: number;
            pool: components["schemas"]["PoolId"];
            submitted_at: components["schemas"]["Instant"];
            on_behalf: boolean;
            merged_into?: components["schemas"]["ProposalId"];
            title: string | null;
        };
        SavedProposal: {
            id: components["schemas"]["ProposalId"];
            cycle: components["schemas"]["CycleId"];
            state: components["schemas"]["ProposalState"];
            number?: number;
            pool?: components["schemas"]["PoolId"];
            submitted_at?: components["schemas"]["Instant"];
            on_behalf?: boolean;
            merged_into?: components["schemas"]["ProposalId"];
            version: number;
            sha256: components["schemas"]["Sha256"];
            /** @description What the document has to say before it can be submitted. */
            missing: string[];
        };
        DraftedProposal: {
            id: components["schemas"]["ProposalId"];
            cycle: components["schemas"]["CycleId"];
            state: components["schemas"]["ProposalState"];
            number?: number;
            pool?: components["schemas"]["PoolId"];
            submitted_at?: components["schemas"]["Instant"];
            on_behalf?: boolean;
            merged_into?: components["schemas"]["ProposalId"];
            version: number;
            sha256: components["schemas"]["Sha256"];
            missing: string[];
            /** @description The author's reference; null when the request is repeated. */
            reference: string | null;
        };
        Near: {
            proposal: components["schemas"]["ProposalId"];
            /** @description Of the texts, in per cent. */
            similarity: number;
            /** @description Of the places, in metres. */
            distance?: number;
        };
        SubmittedProposal: {
            id: components["schemas"]["ProposalId"];
            cycle: components["schemas"]["CycleId"];
            state: components["schemas"]["ProposalState"];
            number: number;
            pool: components["schemas"]["PoolId"];
            submitted_at: components["schemas"]["Instant"];
            on_behalf: boolean;
            merged_into?: components["schemas"]["ProposalId"];
            near: components["schemas"]["Near"][];
        };
        SignaturesTold: {
            needed: number;
            /** @description How many there are, in steps of ten: no figure moves with one person. */
            at_least: number;
            enough: boolean;
        };
        MonitoringNote: {
            id: components["schemas"]["NoteId"];
            text: string | null;
            made_by: components["schemas"]["StaffId"];
            made_at: components["schemas"]["Instant"];
        };
        WholeProposal: {
            id: components["schemas"]["ProposalId"];
            cycle: components["schemas"]["CycleId"];
            state: components["schemas"]["ProposalState"];
            number: number;
            pool: components["schemas"]["PoolId"];
            submitted_at: components["schemas"]["Instant"];
            on_behalf: boolean;
            merged_into?: components["schemas"]["ProposalId"];
            versions: components["schemas"]["ProposalVersion"][];
            signatures: components["schemas"]["SignaturesTold"];
            notes: components["schemas"]["MonitoringNote"][];
        };
        Merger: {
            id: components["schemas"]["MergerId"];
            offered_by: components["schemas"]["ProposalId"];
            offered_to: components["schemas"]["ProposalId"];
            sha256: components["schemas"]["Sha256"];
            document: components["schemas"]["ProposalDocument"];
            merged_into?: components["schemas"]["ProposalId"];
        };
        Pair: {
            id: components["schemas"]["PairId"];
            cycle: components["schemas"]["CycleId"];
            proposals: components["schemas"]["ProposalId"][];
            /** @description Of the texts, in per cent. */
            similarity: number;
            /** @description Of the places, in metres. */
            distance?: number;
            raised_by?: components["schemas"]["StaffId"];
            resolution?: {
                exclusive: boolean;
                reason: string | null;
                by: components["schemas"]["StaffId"];
                at: components["schemas"]["Instant"];
            };
        };
        ListedProjectPlace: {
            project: components["schemas"]["ProjectId"];
            pool: components["schemas"]["PoolId"];
            position: number;
            code: string;
            number: number;
            proposal: components["schemas"]["ProposalId"];
            title: string;
            cost: components["schemas"]["Money"];
        };
        PublicProposalPage: {
            publication: number;
            as_of: components["schemas"]["Date"];
            /** @constant */
            currency: "BYN";
            cycle: components["schemas"]["CycleId"];
            proposals: {
                number: number;
                title: string | null;
                public_name?: string;
                pool: string;
                category?: string;
                asked?: components["schemas"]["Money"];
                state: components["schemas"]["ProposalState"];
                /** @description By the verdict, once it is published. */
                passed?: boolean;
            }[];
            next: number | null;
        };
        PublicProposal: {
            publication: number;
            as_of: components["schemas"]["Date"];
            /** @constant */
            currency: "BYN";
            cycle: components["schemas"]["CycleId"];
            number: number;
            proposal: components["schemas"]["ProposalId"];
            pool: string;
            state: components["schemas"]["ProposalState"];
            submitted_on: components["schemas"]["Date"];
            /** @description The number of the proposal in its place. */
            merged_into?: number;
            signatures: {
                needed: number;
                /** @description In steps of ten. */
                at_least: number;
            };
            sha256: components["schemas"]["Sha256"];
            document: components["schemas"]["ProposalDocument"];
            total?: components["schemas"]["Money"];
            /**
             * Format: money
             * @description What it asks of its pool.
             */
            asked?: string;
            /** @description What was verified in the end, where it was corrected or its costs were reassessed. */
            verified?: {
                /** @enum {string} */
                cause: "correction" | "reassessment";
                sha256: components["schemas"]["Sha256"];
                document: components["schemas"]["ProposalDocument"];
                total?: components["schemas"]["Money"];
                asked?: components["schemas"]["Money"];
            };
            verdict?: components["schemas"]["PublishedVerdict"];
            appeal?: components["schemas"]["Appeal"];
            no_longer_feasible?: components["schemas"]["NoLongerFeasible"];
            ballot?: components["schemas"]["BallotPlace"];
        };
        PublicBallot: {
            publication: number;
            /** @constant */
            format: "hramada-ballot/1";
            as_of: components["schemas"]["Date"];
            /** @constant */
            currency: "BYN";
            cycle: components["schemas"]["CycleId"];
            settled_at: components["schemas"]["Instant"];
            seed: string;
            list_sha256: components["schemas"]["Sha256"];
            projects: components["schemas"]["ListedProjectPlace"][];
            exclusive: number[][];
        };
        /** @example assignment-1 */
        AssignmentId: string;
        /** @example check-1 */
        CheckId: string;
        /** @example alert-1 */
        AlertId: string;
        /** @enum {string} */
        VerificationStage: "formal" | "substantive";
        /** @enum {string} */
        AppealOutcome: "upheld" | "dismissed";
        /**
         * Format: words
         * @description In plain words and without names of persons: it is published. Personal numbers and account numbers are refused.
         */
        AppealText: string;
        ReviewAssignment: {
            id: components["schemas"]["AssignmentId"];
            cycle: components["schemas"]["CycleId"];
            unit: string;
            staff: components["schemas"]["StaffId"];
            ended: boolean;
        };
        /** @enum {string} */
        CriterionAnswerKind: "met" | "not_met" | "not_applicable";
        CriterionAnswerWish: {
            criterion: components["schemas"]["RegulationCode"];
            answer: components["schemas"]["CriterionAnswerKind"];
            reason?: components["schemas"]["Reason"];
            ground?: components["schemas"]["Text"];
        };
        CriterionAnswer: {
            criterion: string;
            answer: components["schemas"]["CriterionAnswerKind"];
            reason?: string;
            ground?: string;
            by: components["schemas"]["StaffId"];
        };
        StageShown: {
            stage: components["schemas"]["VerificationStage"];
            answers: components["schemas"]["CriterionAnswer"][];
            unanswered: string[];
            returned?: {
                at: components["schemas"]["Instant"];
                reason: string | null;
            };
            accepted?: {
                at: components["schemas"]["Instant"];
                passed?: boolean;
            };
        };
        Verification: {
            proposal: components["schemas"]["ProposalId"];
            /** @description The version that is verified. */
            version: number;
            stages: components["schemas"]["StageShown"][];
            /** @description The last check, if one was run. */
            checks: components["schemas"]["FeasibilityCheck"][];
            correction?: components["schemas"]["CorrectionCall"];
        };
        Review: {
            proposal: components["schemas"]["ProposalId"];
            number: number;
            state: components["schemas"]["ProposalState"];
            /**
             * @description The stage that is open.
             * @enum {string}
             */
            stage: "formal" | "substantive" | "judged";
            /** @description Criteria of it that are not answered; none when somebody can accept it. */
            awaiting: string[];
            correction_due?: components["schemas"]["Date"];
        };
        CorrectionCall: {
            criteria: string[];
            reason: string | null;
            due_on: components["schemas"]["Date"];
            corrected: boolean;
        };
        /** @description What the check said, as it is hashed (canonical JSON, RFC 8785); null where the text had to be erased. */
        CheckVerdict: {
            feasible: boolean;
            first_on: components["schemas"]["Date"];
            ends_on: components["schemas"]["Date"];
            /**
             * Format: civil-date
             * @description The last day allowed: the end of the period less the buffer.
             */
            last_on: string;
            /**
             * Format: civil-date
             * @description The day on which all is accepted and paid.
             */
            done_on?: string;
            days_to_spare?: number;
            rules: {
                rule: string;
                article: string;
                holds: boolean;
                because: string;
            }[];
            critical_path: string[];
            cost: {
                total: components["schemas"]["Money"];
                asked: components["schemas"]["Money"];
            };
            /** @description The smallest changes that would mend it. */
            changes: {
                /** @enum {string} */
                kind: "start_earlier" | "shorten" | "shorten_all" | "cut";
                working_days?: number;
                tasks?: string[];
                task?: string;
                days?: number;
                unit?: components["schemas"]["DayUnit"];
                percent?: number;
                amount?: components["schemas"]["Money"];
                done_on?: components["schemas"]["Date"];
                mends: string[];
                leaves: string[];
            }[];
            /** @description Years whose transfers of working days are not known yet. */
            provisional: number[];
        } | null;
        FeasibilityCheck: {
            id: components["schemas"]["CheckId"];
            proposal: components["schemas"]["ProposalId"];
            version: number;
            /** @enum {string} */
            cause: "official" | "rerun";
            feasible: boolean;
            run_at: components["schemas"]["Instant"];
            inputs_sha256: components["schemas"]["Sha256"];
            verdict_sha256: components["schemas"]["Sha256"];
            verdict: components["schemas"]["CheckVerdict"];
        };
        /** @description What was decided on a proposal, with all reasons, from the instant of publication on. */
        PublishedVerdict: {
            passed: boolean;
            failed_in?: components["schemas"]["VerificationStage"];
            published_at: components["schemas"]["Instant"];
            criteria: {
                criterion: string;
                stage: components["schemas"]["VerificationStage"];
                answer: components["schemas"]["CriterionAnswerKind"];
                reason?: string;
                ground?: string;
            }[];
            enough_signatures: boolean;
            check?: {
                feasible: boolean;
                inputs_sha256: components["schemas"]["Sha256"];
                verdict: components["schemas"]["CheckVerdict"];
            };
        };
        Appeal: {
            proposal: components["schemas"]["ProposalId"];
            lodged_at: components["schemas"]["Instant"];
            reason: string | null;
            outcome?: components["schemas"]["AppealOutcome"];
            decision?: {
                reason: string | null;
                at: components["schemas"]["Instant"];
                document: components["schemas"]["Document"];
            };
        };
        /** @description It passed and no longer does. */
        NoLongerFeasible: {
            since: components["schemas"]["Instant"];
            reason: string | null;
        };
        BallotPlace: {
            project: components["schemas"]["ProjectId"];
            code: string;
            position: number;
        };
        FollowedProposal: {
            id: components["schemas"]["ProposalId"];
            cycle: components["schemas"]["CycleId"];
            state: components["schemas"]["ProposalState"];
            number?: number;
            pool?: components["schemas"]["PoolId"];
            submitted_at?: components["schemas"]["Instant"];
            on_behalf?: boolean;
            merged_into?: components["schemas"]["ProposalId"];
            versions: components["schemas"]["ProposalVersion"][];
            signatures: components["schemas"]["SignaturesTold"];
            mergers: components["schemas"]["Merger"][];
            correction?: components["schemas"]["CorrectionCall"];
            verdict?: components["schemas"]["PublishedVerdict"];
            appeal?: components["schemas"]["Appeal"];
            no_longer_feasible?: components["schemas"]["NoLongerFeasible"];
            ballot?: components["schemas"]["BallotPlace"];
        };
        Alert: {
            id: components["schemas"]["AlertId"];
            proposal: components["schemas"]["ProposalId"];
            check: components["schemas"]["CheckId"];
            /** @enum {string} */
            state: "open" | "acknowledged" | "cleared";
            raised_at: components["schemas"]["Instant"];
            acknowledged?: {
                reason: string | null;
                by: components["schemas"]["StaffId"];
                at: components["schemas"]["Instant"];
            };
        };
        FinalList: {
            /** @constant */
            format: "hramada-ballot/1";
            cycle: components["schemas"]["CycleId"];
            settled_at: components["schemas"]["Instant"];
            seed: string;
            list_sha256: components["schemas"]["Sha256"];
            projects: components["schemas"]["ListedProjectPlace"][];
            /** @description Of two such numbers only one project is carried out. */
            exclusive: number[][];
        };
        /** @enum {string} */
        TaskKind: "design" | "permit" | "procurement" | "works" | "delivery" | "acceptance" | "payment";
        /**
         * @example working
         * @enum {string}
         */
        DayUnit: "working" | "calendar";
        /**
         * @description A day of every year.
         * @example 04-15
         */
        DayOfYear: string;
        /**
         * @description Chosen by the author.
         * @example T1
         */
        TaskId: string;
        TaskDays: number;
        /**
         * @description How a project is carried out. Both ends of a task are included: 5 working days from Monday end on Friday, and what
         *     follows starts on the next day that its own days allow. A duration is one number, or optimistic, likely and pessimistic.
         */
        WorkPlan: {
            tasks: components["schemas"]["PlannedTask"][];
            /**
             * Format: words
             * @description What has to follow in a later period before this is of use; leave it out when nothing has to.
             */
            later_stage?: string;
        };
        PlannedTask: {
            id: components["schemas"]["TaskId"];
            name: components["schemas"]["Text"];
            kind: components["schemas"]["TaskKind"];
            unit: components["schemas"]["DayUnit"];
            duration: components["schemas"]["TaskDays"] | {
                optimistic: components["schemas"]["TaskDays"];
                likely: components["schemas"]["TaskDays"];
                pessimistic: components["schemas"]["TaskDays"];
            };
            after?: components["schemas"]["Predecessor"][];
            earliest_start?: components["schemas"]["Date"];
            /** @description Bound to the seasons that the Regulation has for tasks of this kind. */
            outdoors?: boolean;
            /** @description Seasons of its own; over New Year when `until` is the earlier day. */
            seasons?: {
                from: components["schemas"]["DayOfYear"];
                until: components["schemas"]["DayOfYear"];
            }[];
            /**
             * Format: words
             * @description Another body whose consent the task needs beforehand; its 30 days are added, and silence counts as consent (Art. 65).
             */
            consent_of?: string;
        };
        Predecessor: {
            task: components["schemas"]["TaskId"];
            /**
             * @description finish_to_start when absent.
             * @enum {string}
             */
            relation?: "finish_to_start" | "start_to_start";
            /** @description So many days pass first: after the day of its finish, or from the day of its start on. */
            lag?: {
                days: number;
                unit: components["schemas"]["DayUnit"];
            };
        };
        ProjectCost: {
            lines: components["schemas"]["CostLine"][];
            total?: components["schemas"]["Amount"];
            upkeep?: components["schemas"]["Upkeep"];
        };
        /** @description Quantity × unit price, with contingency on it and VAT on both, rounded once, half up to the kopeck. */
        CostLine: {
            name: components["schemas"]["Text"];
            /**
             * @description Above zero, up to nine digits before the point and six after it.
             * @example 12.5
             */
            quantity: string;
            /** @example м² */
            measure: string;
            unit_price: components["schemas"]["Amount"];
            vat_percent: components["schemas"]["PercentText"];
            contingency_percent?: components["schemas"]["PercentText"];
            sources?: components["schemas"]["LineSource"][];
            /**
             * @description The line of the budget or programme that it falls under.
             * @example 6.2.1-14
             */
            budget_line?: string;
            /**
             * Format: civil-date
             * @description The day on which a lease, a subscription or a service that the line pays for ends.
             * @example 2028-12-31
             */
            lasts_until?: string;
        };
        /** @example 20 */
        PercentText: string;
        /** @description Who pays a line: the pool of the cycle, or money from elsewhere, with where it was promised. One source without an amount pays the whole line. */
        LineSource: {
            /** @enum {string} */
            from: "pool" | "contributions" | "grant" | "budget" | "other";
            amount?: components["schemas"]["Amount"];
            reference?: components["schemas"]["Text"];
        };
        /** @description What keeping it costs each year (0.00: nothing), and who bears it. */
        Upkeep: {
            yearly: components["schemas"]["Money"];
            payer?: components["schemas"]["Text"];
        };
        FeasibilityQuestion: {
            plan: components["schemas"]["WorkPlan"];
            cost: components["schemas"]["ProjectCost"];
            /**
             * @description The code of a pool of the Regulation.
             * @example village
             */
            pool: string;
            /**
             * @description The code of a local issue of the Regulation.
             * @example greenery
             */
            category?: string;
            /**
             * Format: civil-date
             * @description What if the money of the period comes only on this day? Not before the day that the Regulation has.
             * @example 2028-02-15
             */
            money_from?: string;
            /** @description Lines of the budget that pay for the same already, as far as you know of them. */
            budget_has?: {
                /** @example 6.2.1-14 */
                line: string;
                pays_for: components["schemas"]["Text"];
            }[];
            /** @description Communal property that the project gives away or encumbers, and the number of the decision of the Rada that lets it (Art. 34.6). */
            property?: {
                what: components["schemas"]["Text"];
                decision?: components["schemas"]["DecisionNumber"];
            };
            /** @description Asks for the probability of finishing in the period, from 10,000 draws; the same seed gives the same answer. */
            draws?: {
                /** @example 7 */
                seed: number;
            };
            /** @description Asks for the plan as SVG, with the same as a table. */
            picture?: boolean;
            /**
             * @description Of the picture and of the names of added times; Belarusian when absent.
             * @enum {string}
             */
            language?: "be" | "ru" | "en";
        };
        FeasibilityRule: {
            /** @example within-the-pool */
            rule: string;
            /** @example Art. 51.2 */
            article: string;
            says: string;
            holds: boolean;
            /** @description The numbers behind it. */
            because: string;
        };
        /** @description A task with its dates, both ends included. Dates behind the years that the calendar reaches are left out. */
        ScheduledTask: {
            /**
             * @description Of an added time: the task beside which it stands, a colon, and its code.
             * @example T3:standstill
             */
            id: string;
            name: string;
            kind: components["schemas"]["TaskKind"];
            unit: components["schemas"]["DayUnit"];
            /** @description Of three points their mean, a day begun counted whole. */
            days: number;
            /** @description Not the author's but added by rule. */
            added?: {
                /** @enum {string} */
                by: "law" | "regulation";
                /** @example Art. 65 */
                ground: string;
            };
            earliest_start?: components["schemas"]["Date"];
            earliest_finish?: components["schemas"]["Date"];
            latest_start?: components["schemas"]["Date"];
            latest_finish?: components["schemas"]["Date"];
            /** @description Total float: by how many of the days on which it can run the task may be put off before the end is; in its own unit. */
            float?: number;
            critical: boolean;
            /** @description How many days of the calendar it waits for its season, and pauses out of it. */
            season?: {
                waited_days: number;
                paused_days: number;
                pauses: {
                    from: components["schemas"]["Date"];
                    until: components["schemas"]["Date"];
                }[];
            };
        };
        /**
         * @description One change, as small as it can be: every earliest start so many working days earlier, one task so many days shorter, all
         *     tasks so many per cent shorter (where no single change is enough), or so much less money. It was tried out by judging the
         *     changed project again: `mends` are the rules that hold then, `leaves` those that do not hold even so.
         */
        FeasibilityChange: {
            /** @enum {string} */
            change: "start_earlier" | "shorten" | "shorten_all" | "cut";
            working_days?: number;
            tasks?: string[];
            task?: string;
            days?: number;
            unit?: components["schemas"]["DayUnit"];
            percent?: number;
            amount?: components["schemas"]["Amount"];
            done_on?: components["schemas"]["Date"];
            mends: string[];
            leaves: string[];
        };
        FeasibilityVerdict: {
            cycle: components["schemas"]["CycleId"];
            budget_year: components["schemas"]["Year"];
            /** @description Every rule holds. */
            feasible: boolean;
            rules: components["schemas"]["FeasibilityRule"][];
            /**
             * Format: civil-date
             * @description The first day on which the money allows work.
             */
            first_day: string;
            /**
             * Format: civil-date
             * @description 31 December less the buffer of the Regulation.
             */
            last_day: string;
            period_end: components["schemas"]["Date"];
            /**
             * Format: civil-date
             * @description The day on which all is accepted and paid; absent behind the years that the calendar reaches (the budget year and four more).
             */
            done_on?: string;
            /** @description Days of the calendar from then to the last day; negative when they are missing. */
            days_to_spare?: number;
            /** @description On the critical path. */
            longest_wait?: {
                name: string;
                days: number;
                unit: components["schemas"]["DayUnit"];
                /**
                 * @description What the season of the task costs.
                 * @constant
                 */
                out_of_season?: true;
            };
            tasks: components["schemas"]["ScheduledTask"][];
            /** @description The tasks that drive one another to the end, first to last. */
            critical_path: string[];
            cost: {
                lines: {
                    net: components["schemas"]["Money"];
                    contingency: components["schemas"]["Money"];
                    vat: components["schemas"]["Money"];
                    amount: components["schemas"]["Money"];
                }[];
                total: components["schemas"]["Money"];
                asked_of_pool: components["schemas"]["Money"];
                rounding: string;
            };
            changes: components["schemas"]["FeasibilityChange"][];
            /** @description Years that were reckoned with and whose moved working days are not known yet. */
            provisional_years: components["schemas"]["Year"][];
            probability?: {
                /** @example 0.8312 */
                probability: string;
                /** @description How many of the draws were accepted and paid in time. */
                in_time: number;
                draws: number;
                seed: number;
                method: string;
                /** @description The first days by which 10, 50 and 90 per cent of the draws were done. */
                done_by: {
                    p10?: components["schemas"]["Date"];
                    p50?: components["schemas"]["Date"];
                    p90?: components["schemas"]["Date"];
                };
            };
            picture?: {
                /** @enum {string} */
                language: "be" | "ru" | "en";
                /** @description Self-contained, with a title and a description. */
                svg: string;
                /** @description The same in words. */
                table: {
                    caption: string;
                    head: string[];
                    rows: string[][];
                };
            };
        };
        /** @example regulation-1 */
        RegulationId: string;
        /** @example opinion-1 */
        OpinionId: string;
        /**
         * @description Distinct among its kind in the document.
         * @example village
         */
        Code: string;
        /**
         * Format: instant
         * @description An instant in UTC, with milliseconds. In Minsk a day begins at 21:00 UTC of the day before.
         * @example 2027-02-28T21:00:00.000Z
         */
        Moment: string;
        /**
         * @example submission
         * @enum {string}
         */
        PhaseName: "submission" | "verification" | "appeals" | "appeal_decisions" | "voting" | "complaints";
        /** @description A phase lasts from its first instant up to, and without, its last. */
        PhaseTerm: {
            phase: components["schemas"]["PhaseName"];
            from: components["schemas"]["Moment"];
            until: components["schemas"]["Moment"];
        };
        /** @description The money of a territory, or of a category in a territory; a territory may also have one for small and one for large projects. */
        RegulationPool: {
            code: components["schemas"]["Code"];
            name: components["schemas"]["Names"];
            territory: components["schemas"]["TerritoryId"];
            /**
             * @description The code of the only category whose projects it pays for.
             * @example greenery
             */
            category?: string;
            budget: components["schemas"]["Amount"];
            /**
             * Format: money
             * @description The least that one of its projects may cost.
             * @example 2000.00
             */
            least_cost?: string;
            /**
             * Format: money
             * @description The most that one of its projects may cost.
             * @example 35000.00
             */
            most_cost?: string;
            /** @description Where its projects lie; without it the place is not held to anything. */
            area?: components["schemas"]["Area"];
        };
        /** @description A field of local issues (Art. 23.2); one with a budget of its own takes no more than that from all pools together. */
        RegulationCategory: {
            code: components["schemas"]["Code"];
            name: components["schemas"]["Names"];
            budget?: components["schemas"]["Amount"];
        };
        RegulationProposing: {
            /**
             * @description Residents of at least this age propose.
             * @example 16
             */
            minimum_age: number;
            /** @description Whether a group may propose, under its own name. */
            groups: boolean;
            /** @description Whether a starosta may submit on somebody's behalf, with consent (Art. 33.8). */
            on_behalf: boolean;
            /**
             * @description How many signatures of support a proposal needs before it is verified; 0 for none.
             * @example 15
             */
            signatures: number;
            /** @description Whether two authors may make one proposal of theirs. */
            merging: boolean;
            /**
             * @description Calendar days for the one correction that may be called for; 0 for none.
             * @example 7
             */
            correction_days: number;
            /**
             * @description From this likeness of the texts on two proposals are looked at as mutually exclusive.
             * @example 60
             */
            similarity_percent: number;
            /**
             * @description And from this closeness of their places on.
             * @example 150
             */
            distance_metres: number;
        };
        /** @description What a proposal is verified by. */
        RegulationCriterion: {
            code: components["schemas"]["Code"];
            /** @enum {string} */
            stage: "formal" | "substantive";
            text: components["schemas"]["Names"];
            /**
             * @description The legal ground: an article, or an item of the Regulation.
             * @example Art. 23.2
             */
            ground: string;
            /**
             * @description The unit of the Uprava that is competent for it.
             * @example Legal department
             */
            unit: string;
            /** @description The author may mend it once. */
            correctable: boolean;
            /** @description Not met, it keeps the proposal off the list; otherwise it is a remark. */
            blocking: boolean;
        };
        RegulationVoting: {
            /**
             * @description Residents of at least this age vote.
             * @example 16
             */
            minimum_age: number;
            /**
             * @description Where somebody votes: in the pools whose territory holds his own, or in all.
             * @enum {string}
             */
            pools: "own_territory" | "all";
            /**
             * @description In how many of them at most; without it in every one.
             * @example 2
             */
            most_pools?: number;
            /**
             * @description choose_one: one project in each pool.
             * @enum {string}
             */
            form: "approval" | "choose_one" | "knapsack" | "cumulative" | "scoring" | "ranking";
            /** @description Whether a ballot that names no project counts as a blank one. */
            blank_allowed: boolean;
            total: components["schemas"]["BallotLimits"];
            per_pool?: components["schemas"]["BallotLimits"];
            per_category?: {
                /** @example 4 */
                most: number;
            };
            /**
             * @description Knapsack: the costs of what a ballot names come to at most this share of the budget of the pool.
             * @example 100
             */
            knapsack_percent?: number;
            /** @description Cumulative: what a ballot gives in all, and to one project. Scoring: the scale for one project. */
            points?: {
                /** @example 10 */
                most_in_all?: number;
                /** @example 1 */
                least_each: number;
                /** @example 5 */
                most_each: number;
            };
            /**
             * @description A new ballot of the same voter: the last one counts, or the first one is final.
             * @enum {string}
             */
            revote: "last_counts" | "first_final";
            /**
             * @description A code that was used on paper and online.
             * @enum {string}
             */
            paper: "paper_wins" | "first_wins" | "all_void";
        };
        /** @description How many projects a ballot that is not blank names. */
        BallotLimits: {
            /** @example 1 */
            least: number;
            /** @example 5 */
            most: number;
        };
        RegulationTally: {
            /** @enum {string} */
            rule: "greedy" | "greedy_per_cost" | "equal_shares";
            /**
             * @description Greedy: what happens at a project that does not fit; topup takes the first of them where what is left covers topup_percent of it, and ends there.
             * @enum {string}
             */
            unaffordable?: "skip" | "stop" | "topup";
            /** @example 80 */
            topup_percent?: number;
            /**
             * @description Equal Shares.
             * @enum {string}
             */
            utility?: "cost" | "cardinality";
            /**
             * @description Equal Shares: what is done with the money left.
             * @enum {string}
             */
            completion?: "none" | "utilitarian" | "add1" | "add1u" | "official_add1";
            /**
             * Format: money
             * @description Equal Shares with add1: by how much the shares rise.
             * @example 1.00
             */
            step?: string;
            /** @description Equal Shares: greedy wins instead where more voters prefer its outcome. */
            comparison?: boolean;
            /** @description Out, whatever the money: fewer votes than this, than this share of the ballots of the pool, or than the cost asks for (votes / ballots < cost / (3 × budget)). One of these. */
            threshold?: {
                /** @example 10 */
                votes?: number;
                /** @example 10 */
                percent_of_ballots?: number;
                /** @constant */
                cost_share?: true;
            };
            /** @description In order; a minus means the larger first. A lot stands last and always decides. */
            ties: ("cost" | "-cost" | "votes" | "-votes" | "order" | "submitted" | "lot")[];
            /**
             * @description Pools for themselves, or one before the other.
             * @enum {string}
             */
            pools: "each" | "parts_first" | "whole_first";
            /**
             * @description Where the money goes that is left in a pool.
             * @enum {string}
             */
            left_over: "lapses" | "whole" | "highest_turnout";
        };
        /** @description A time that law or Regulation puts before or after tasks of a kind; it is added to a plan and shown as such. */
        RegulationLeadTime: {
            code: components["schemas"]["Code"];
            name: components["schemas"]["Names"];
            /** @example 15 */
            days: number;
            /** @enum {string} */
            unit: "working" | "calendar";
            /** @enum {string} */
            place: "before" | "after";
            kind: components["schemas"]["TaskKind"];
            /**
             * Format: money
             * @description Only for projects that cost at least so much.
             * @example 10000.00
             */
            from_cost?: string;
            /**
             * @description Only where a task needs the consent of another body.
             * @constant
             */
            with_consent?: true;
            /** @example Art. 65 */
            ground: string;
        };
        /** @description When tasks of these kinds can be carried out outdoors; over New Year where the second day is the earlier one. */
        RegulationSeason: {
            code: components["schemas"]["Code"];
            name: components["schemas"]["Names"];
            kinds: components["schemas"]["TaskKind"][];
            from: components["schemas"]["DayOfYear"];
            until: components["schemas"]["DayOfYear"];
        };
        /** @description The Regulation of one cycle (Art. 51.1), as it is hashed and adopted. */
        Regulation: {
            /** @constant */
            format: "hramada-regulation/1";
            title: components["schemas"]["Names"];
            budget_year: components["schemas"]["Year"];
            /**
             * Format: money
             * @description What the cycle may give away; its pools together come to no more.
             * @example 120000.00
             */
            fund: string;
            /**
             * Format: money
             * @description What the last executed budget spent in all; with it the check tells what share of it the fund is.
             * @example 11500000.00
             */
            executed_expenditure?: string;
            /** @description Whether the Rada binds itself to the vote. */
            binding: boolean;
            pools: components["schemas"]["RegulationPool"][];
            categories: components["schemas"]["RegulationCategory"][];
            proposing: components["schemas"]["RegulationProposing"];
            criteria: components["schemas"]["RegulationCriterion"][];
            /** @description Every phase once, in their order; gaps are allowed, overlaps are not. */
            calendar: components["schemas"]["PhaseTerm"][];
            appeals: {
                /**
                 * @description Who hears appeals: an office or a commission, never a person.
                 * @example Appeal commission named by the Rada
                 */
                decided_by: string;
                /**
                 * @description Calendar days after the term for appeals.
                 * @example 18
                 */
                days_to_decide: number;
            };
            voting: components["schemas"]["RegulationVoting"];
            tally: components["schemas"]["RegulationTally"];
            /**
             * @description How many projects stand on the reserve list of each pool; 0 for none.
             * @example 3
             */
            reserve: number;
            feasibility: {
                /**
                 * @description All is accepted and paid so many calendar days before 31 December.
                 * @example 20
                 */
                buffer_days: number;
                /**
                 * @description The first day of the budget year on which work can begin; without it, 1 January.
                 * @example 01-15
                 */
                first_day?: string;
                lead_times: components["schemas"]["RegulationLeadTime"][];
                seasons: components["schemas"]["RegulationSeason"][];
            };
            execution: {
                /**
                 * Format: money
                 * @description From this amount on a step of spending takes two people; "0.00": always.
                 * @example 0.00
                 */
                four_eyes_from: string;
            };
        };
        AdoptRegulation: {
            decision: components["schemas"]["DecisionId"];
            document: components["schemas"]["Regulation"];
            replaces?: components["schemas"]["RegulationId"];
            /**
             * Format: words
             * @description Why the decision names another document than this one; only where it does.
             */
            differs_because?: string;
        };
        CheckedRegulation: {
            /** @description SHA-256 of the draft as canonical JSON (RFC 8785). */
            sha256: string;
            /** @description A draft with any is not adopted. */
            contradictions: components["schemas"]["PlaceInDocument"][];
            /** @description What is allowed and worth a second look. */
            advice: components["schemas"]["PlaceInDocument"][];
        };
        PlaceInDocument: {
            /**
             * @description A JSON Pointer into the document.
             * @example /pools/1/category
             */
            at: string;
            says: string;
        };
        RegulationLine: {
            id: components["schemas"]["RegulationId"];
            version: number;
            title: components["schemas"]["Names"];
            budget_year: components["schemas"]["Year"];
            /** @description SHA-256 of the document as canonical JSON (RFC 8785). */
            sha256: string;
            decision: components["schemas"]["DecisionId"];
            opinion: components["schemas"]["OpinionId"];
            differs_because?: string;
            replaces?: components["schemas"]["RegulationId"];
            replaced_by?: components["schemas"]["RegulationId"];
            cycle?: components["schemas"]["CycleId"];
        };
        AdoptedRegulation: {
            id: components["schemas"]["RegulationId"];
            version: number;
            title: components["schemas"]["Names"];
            budget_year: components["schemas"]["Year"];
            /** @description SHA-256 of the document as canonical JSON (RFC 8785). */
            sha256: string;
            decision: components["schemas"]["DecisionId"];
            opinion: components["schemas"]["OpinionId"];
            differs_because?: string;
            replaces?: components["schemas"]["RegulationId"];
            replaced_by?: components["schemas"]["RegulationId"];
            cycle?: components["schemas"]["CycleId"];
            document: components["schemas"]["Regulation"];
        };
        /** @description Where a cycle stands, and what that is derived from. */
        CyclePhase: {
            /** @enum {string} */
            phase: "submission" | "verification" | "appeals" | "appeal_decisions" | "voting" | "complaints" | "waiting" | "counting" | "adopted" | "execution" | "closed";
            /**
             * @description The phase of the calendar that comes next.
             * @enum {string}
             */
            next?: "submission" | "verification" | "appeals" | "appeal_decisions" | "voting" | "complaints";
            from?: components["schemas"]["Instant"];
            /**
             * Format: instant
             * @description Its end, without that instant itself.
             */
            until?: string;
            why: string;
        };
        HeldPhase: {
            phase: components["schemas"]["PhaseName"];
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
            extended_by?: components["schemas"]["DecisionId"];
        };
        CycleCalendar: {
            cycle: components["schemas"]["CycleId"];
            regulation?: components["schemas"]["RegulationId"];
            /**
             * Format: instant
             * @description The server's clock.
             */
            at: string;
            phase: components["schemas"]["CyclePhase"];
            /** @description In the order of the phases; empty for a cycle without a Regulation. */
            calendar: components["schemas"]["HeldPhase"][];
            /** @description In the order of recording. */
            extensions: components["schemas"]["CalendarExtension"][];
        };
        /** @example extension-1 */
        ExtensionId: string;
        CalendarExtension: {
            id: components["schemas"]["ExtensionId"];
            decision: components["schemas"]["DecisionId"];
            /** @description Whether it opened a phase again that was over. */
            reopens: boolean;
            /** @description Absent once it was erased. */
            reason?: string;
            phases: components["schemas"]["PhaseTerm"][];
        };
        ExtendCalendar: {
            decision: components["schemas"]["DecisionId"];
            phases: {
                phase: components["schemas"]["PhaseName"];
                from?: components["schemas"]["Moment"];
                until: components["schemas"]["Moment"];
            }[];
            reason: components["schemas"]["Reason"];
            /** @description That the decision opens the phase again that ended last. */
            reopens?: boolean;
        };
        /** @enum {string} */
        OpinionKind: "regulation" | "cycle_budget" | "verified_proposals" | "award" | "amendment" | "spare_funds";
        /** @description regulation, amendment, spare_funds: the SHA-256 of the draft; cycle_budget, verified_proposals: the id of the cycle; award: the id of the cycle or of a pool. */
        OpinionSubject: {
            kind: components["schemas"]["OpinionKind"];
            /** @example cycle-1 */
            id: string;
        };
        RecordOpinion: {
            subject: components["schemas"]["OpinionSubject"];
            /** @enum {string} */
            outcome: "for" | "against" | "with_remarks";
            on: components["schemas"]["Date"];
            minutes: components["schemas"]["Document"];
            remarks?: components["schemas"]["Reason"];
        };
        Opinion: {
            id: components["schemas"]["OpinionId"];
            subject: components["schemas"]["OpinionSubject"];
            /** @enum {string} */
            outcome: "for" | "against" | "with_remarks";
            on: components["schemas"]["Date"];
            minutes: components["schemas"]["Document"];
            /** @description Absent where there are none or they were erased. */
            remarks?: string;
        };
        /** @example lot-1 */
        LotId: string;
        /** @enum {string} */
        LotPurpose: "ballot_order" | "ties";
        /**
         * @description 32 to 64 hexadecimal digits, as they were drawn.
         * @example 9f86d081884c7d659a2feaa0c55ad015
         */
        Seed: string;
        CommitLot: {
            purpose: components["schemas"]["LotPurpose"];
            /** @description SHA-256 of the seed. */
            commitment: string;
            /** @description Only where the seed is missing or lost. */
            redraw?: {
                decision: components["schemas"]["DecisionId"];
                reason: components["schemas"]["Reason"];
            };
        };
        Lot: {
            id: components["schemas"]["LotId"];
            cycle: components["schemas"]["CycleId"];
            purpose: components["schemas"]["LotPurpose"];
            /** @description SHA-256 of the seed. */
            commitment: string;
            committed_at: components["schemas"]["Instant"];
            committed_by: components["schemas"]["StaffId"];
            replaces?: components["schemas"]["LotId"];
            replaced_by?: components["schemas"]["LotId"];
            redraw?: {
                decision: components["schemas"]["DecisionId"];
                /** @description Absent once it was erased. */
                reason?: string;
            };
            seed?: components["schemas"]["Seed"];
            revealed_at?: components["schemas"]["Instant"];
            revealed_by?: components["schemas"]["StaffId"];
        };
        /** @enum {string} */
        EntryKind: "contribution" | "receipt_held" | "identification" | "return_due" | "refund" | "refund_payment" | "commitment" | "release" | "act" | "payment" | "reimbursement" | "reimbursement_payment" | "repurposing" | "interest" | "bank_fee" | "appropriation" | "financing" | "award" | "retention_release" | "penalty" | "credit_note" | "amendment" | "award_change" | "savings" | "promotion" | "closing" | "reversal";
        /** @example Assets:Bank:F01 */
        AccountCode: string;
        /** @example F01 */
        FundCode: string;
        /** @example P01 */
        PurposeCode: string;
        /**
         * @description The number of a leaf of the audit trail, from 0.
         * @example 41
         */
        Leaf: number;
        /**
         * @description How many leaves the tree has.
         * @example 42
         */
        TreeSize: number;
        /**
         * @description 32 bytes in base64.
         * @example 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
         */
        Hash: string;
        /** @example entry-7 */
        FindingSubject: string;
        /** @enum {string} */
        Severity: "remark" | "deficiency" | "violation";
        Entry: {
            id: components["schemas"]["EntryId"];
            kind: components["schemas"]["EntryKind"];
            effective_on: components["schemas"]["Date"];
            recorded_at: components["schemas"]["Instant"];
            maker: components["schemas"]["StaffId"];
            approver: components["schemas"]["StaffId"] | null;
            decision: components["schemas"]["DecisionId"] | null;
            document: components["schemas"]["Document"] | null;
            reverses: components["schemas"]["EntryId"] | null;
            reversed_by: components["schemas"]["EntryId"] | null;
            leaf: components["schemas"]["Leaf"];
        };
        EntryPage: {
            entries: components["schemas"]["Entry"][];
            next: components["schemas"]["Next"];
        };
        Posting: {
            account: components["schemas"]["AccountCode"];
            amount: components["schemas"]["Balance"];
            commitment: components["schemas"]["VoucherId"] | null;
        };
        PostedEntry: {
            id: components["schemas"]["EntryId"];
            kind: components["schemas"]["EntryKind"];
            effective_on: components["schemas"]["Date"];
            recorded_at: components["schemas"]["Instant"];
            maker: components["schemas"]["StaffId"];
            approver: components["schemas"]["StaffId"] | null;
            decision: components["schemas"]["DecisionId"] | null;
            document: components["schemas"]["Document"] | null;
            reverses: components["schemas"]["EntryId"] | null;
            reversed_by: components["schemas"]["EntryId"] | null;
            leaf: components["schemas"]["Leaf"];
            postings: components["schemas"]["Posting"][];
        };
        Account: {
            code: components["schemas"]["AccountCode"];
            /** @enum {string} */
            book: "actual" | "budget";
            /** @enum {string} */
            type: "asset" | "liability" | "income" | "expense" | "equity";
            name: components["schemas"]["Names"];
            fund: components["schemas"]["FundId"];
            purpose: components["schemas"]["PurposeId"] | null;
            project: components["schemas"]["ProjectId"] | null;
        };
        AccountPage: {
            accounts: components["schemas"]["Account"][];
            next: components["schemas"]["Next"];
        };
        StatementLine: {
            entry: components["schemas"]["EntryId"];
            kind: components["schemas"]["EntryKind"];
            effective_on: components["schemas"]["Date"];
            recorded_at: components["schemas"]["Instant"];
            amount: components["schemas"]["Balance"];
            balance: components["schemas"]["Balance"];
        };
        Statement: {
            account: components["schemas"]["Account"];
            from: components["schemas"]["Date"];
            as_of: components["schemas"]["Date"];
            known_at: components["schemas"]["Instant"];
            opening: components["schemas"]["Balance"];
            lines: components["schemas"]["StatementLine"][];
            closing: components["schemas"]["Balance"];
            next: components["schemas"]["Next"];
        };
        AccountBalance: {
            code: components["schemas"]["AccountCode"];
            fund: components["schemas"]["FundCode"];
            /** @enum {string} */
            book: "actual" | "budget";
            /** @enum {string} */
            type: "asset" | "liability" | "income" | "expense" | "equity";
            name: components["schemas"]["Names"];
            debits: components["schemas"]["Money"];
            credits: components["schemas"]["Money"];
            balance: components["schemas"]["Balance"];
        };
        /** @description Of one fund and book: debits equal credits. */
        BalancedTotal: {
            fund: components["schemas"]["FundCode"];
            /** @enum {string} */
            book: "actual" | "budget";
            debits: components["schemas"]["Money"];
            credits: components["schemas"]["Money"];
            balance: components["schemas"]["Balance"];
        };
        TrialBalance: {
            as_of: components["schemas"]["Date"];
            known_at: components["schemas"]["Instant"];
            /** @constant */
            currency: "BYN";
            accounts: components["schemas"]["AccountBalance"][];
            totals: components["schemas"]["BalancedTotal"][];
        };
        TrailLine: {
            leaf: components["schemas"]["Leaf"];
            /** @description The canonical JSON (RFC 8785) as it was stored and hashed. */
            line: string;
        };
        TrailPage: {
            leaves: components["schemas"]["TrailLine"][];
            next: components["schemas"]["Next"];
        };
        Checkpoint: {
            /** @example checkpoint-3 */
            id: string;
            size: components["schemas"]["TreeSize"];
            /** @enum {string} */
            kind: "daily" | "demand" | "close" | "export";
            /** @description A signed note (C2SP), to be kept as it is. */
            note: string;
            recorded_at: components["schemas"]["Instant"];
        };
        InclusionProof: {
            leaf: components["schemas"]["Leaf"];
            size: components["schemas"]["TreeSize"];
            leaf_hash: components["schemas"]["Hash"];
            root: components["schemas"]["Hash"];
            proof: components["schemas"]["Hash"][];
        };
        ConsistencyProof: {
            from: components["schemas"]["TreeSize"];
            to: components["schemas"]["TreeSize"];
            from_root: components["schemas"]["Hash"];
            to_root: components["schemas"]["Hash"];
            proof: components["schemas"]["Hash"][];
        };
        ContributionProof: {
            contribution: components["schemas"]["ContributionId"];
            /** @description The leaf as it was stored and hashed. */
            line: string;
            checkpoint: components["schemas"]["Checkpoint"];
            inclusion: components["schemas"]["InclusionProof"];
        };
        Finding: {
            /** @example finding-1 */
            id: string;
            subject: components["schemas"]["FindingSubject"];
            severity: components["schemas"]["Severity"];
            /** @description Null once it was erased. */
            text: string | null;
            made_by: components["schemas"]["StaffId"];
            leaf: components["schemas"]["Leaf"];
        };
        FindingPage: {
            findings: components["schemas"]["Finding"][];
            next: components["schemas"]["Next"];
        };
        Publication: {
            /** @example publication-3 */
            id: string;
            /**
             * @description The number of the publication, also its ETag.
             * @example 3
             */
            number: number;
            /** @enum {string} */
            kind: "daily" | "officer";
            published_at: components["schemas"]["Instant"];
            as_of: components["schemas"]["Date"];
            documents: number;
            /** @description How many leaves its checkpoint covers; null without a signing key. */
            checkpoint_size: number | null;
        };
        /**
         * @description Not shown. small_count: fewer than ten people stand behind it, or one of them for more than half, or fewer than ten did not take part
         *     (which of these is not told). protects_another_figure: with it a hidden one could be worked out. income_not_shown_yet: it rests on
         *     money that is not public yet.
         */
        SuppressedFigure: {
            /** @constant */
            suppressed: true;
            /** @enum {string} */
            reason: "small_count" | "protects_another_figure" | "income_not_shown_yet";
        };
        ShownFigure: {
            amount: components["schemas"]["Money"];
            /**
             * Format: civil-date
             * @description Money that came in is counted up to this day.
             * @example 2027-06-01
             */
            as_of: string;
        };
        /** @description An amount in BYN with its day, or that it is not shown. */
        Figure: components["schemas"]["ShownFigure"] | components["schemas"]["SuppressedFigure"];
        /** @description How many people; never one to nine. */
        CountOfPeople: number | components["schemas"]["SuppressedFigure"];
        PublicPlace: {
            id: components["schemas"]["TerritoryId"];
            name: components["schemas"]["Names"];
        };
        PublicBody: {
            id: components["schemas"]["BodyId"];
            /** @enum {string} */
            kind: "rada" | "uprava" | "assembly" | "tpsg";
            name: components["schemas"]["Names"];
        };
        PublicDecisionRef: {
            id: components["schemas"]["DecisionId"];
            number: string;
            adopted_on: components["schemas"]["Date"];
        };
        PublicTerritory: {
            id: components["schemas"]["TerritoryId"];
            /** @enum {string} */
            kind: "hramada" | "district_administration" | "starosta_district" | "settlement" | "tpsg_territory";
            name: components["schemas"]["Names"];
            parent: components["schemas"]["TerritoryId"] | null;
            residents: number | null;
        };
        PublicSeat: {
            id: components["schemas"]["BodyId"];
            /** @enum {string} */
            kind: "rada" | "uprava" | "assembly" | "tpsg";
            name: components["schemas"]["Names"];
            territory: components["schemas"]["TerritoryId"];
        };
        PublicHramada: {
            /**
             * @description The number of the publication, also its ETag.
             * @example 3
             */
            publication: number;
            as_of: components["schemas"]["Date"];
            /**
             * @description Of all amounts in the document.
             * @constant
             */
            currency: "BYN";
            published_at: components["schemas"]["Instant"];
            /** @enum {string} */
            publication_kind: "daily" | "officer";
            name: components["schemas"]["Names"];
            /** @enum {string} */
            kind: "rural" | "rural_urban" | "urban";
            territories: components["schemas"]["PublicTerritory"][];
            bodies: components["schemas"]["PublicSeat"][];
        };
        PublicFundTotal: {
            in: components["schemas"]["Figure"];
            out: components["schemas"]["Money"];
            bank_fees: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            left: components["schemas"]["Figure"];
            rolled_over?: components["schemas"]["Figure"];
        };
        PublicFundLine: {
            code: components["schemas"]["FundCode"];
            name: components["schemas"]["Names"];
            year: components["schemas"]["Year"];
            territory: components["schemas"]["PublicPlace"];
            due_on: components["schemas"]["Date"];
            cancelled: boolean;
            total: components["schemas"]["PublicFundTotal"];
        };
        PublicFundPage: {
            /**
             * @description The number of the publication, also its ETag.
             * @example 3
             */
            publication: number;
            as_of: components["schemas"]["Date"];
            /**
             * @description Of all amounts in the document.
             * @constant
             */
            currency: "BYN";
            funds: components["schemas"]["PublicFundLine"][];
            next: components["schemas"]["Next"];
        };
        PublicCategory: {
            /** @example A */
            code: string;
            title: components["schemas"]["Names"];
            amount: components["schemas"]["Money"];
            /** @enum {string} */
            basis: "fixed" | "suggested";
        };
        PublicPurpose: {
            code: components["schemas"]["PurposeCode"];
            title: components["schemas"]["Names"];
            reimburse_percent: number;
            /** @description The last fiscal year in which it may be spent on without being confirmed anew. */
            covered_until: number | null;
            /** @description How many people paid at the least, in steps of ten; only beside an income that is shown. */
            contributors_at_least?: number;
            in: components["schemas"]["Figure"];
            out: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            moved_in: components["schemas"]["Money"];
            moved_out: components["schemas"]["Money"];
            left: components["schemas"]["Figure"];
            rolled_over?: components["schemas"]["Figure"];
        };
        PublicFund: {
            /**
             * @description The number of the publication, also its ETag.
             * @example 3
             */
            publication: number;
            as_of: components["schemas"]["Date"];
            /**
             * @description Of all amounts in the document.
             * @constant
             */
            currency: "BYN";
            code: components["schemas"]["FundCode"];
            name: components["schemas"]["Names"];
            year: components["schemas"]["Year"];
            territory: components["schemas"]["PublicPlace"];
            decided_by: components["schemas"]["PublicBody"];
            carried_out_by: components["schemas"]["PublicBody"];
            decision: components["schemas"]["PublicDecisionRef"];
            due_on: components["schemas"]["Date"];
            cancelled: boolean;
            categories: components["schemas"]["PublicCategory"][];
            purposes: components["schemas"]["PublicPurpose"][];
            total: components["schemas"]["PublicFundTotal"];
        };
        PublicCycleTotal: {
            budget: components["schemas"]["Money"];
            unallocated: components["schemas"]["Money"];
            allocated: components["schemas"]["Money"];
            /**
             * Format: money
             * @description What was allocated with every change and without the savings that went back to the pool.
             */
            final: string;
            committed: components["schemas"]["Money"];
            spent: components["schemas"]["Money"];
            left: components["schemas"]["Money"];
            lapsed: components["schemas"]["Money"];
        };
        PublicCycleLine: {
            id: components["schemas"]["CycleId"];
            title: components["schemas"]["Names"];
            fund: components["schemas"]["FundCode"];
            budget_year: components["schemas"]["Year"];
            /** @description The election was held elsewhere, in foreign money at a made-up rate. */
            demonstration: boolean;
            total: components["schemas"]["PublicCycleTotal"];
        };
        PublicCyclePage: {
            /**
             * @description The number of the publication, also its ETag.
             * @example 3
             */
            publication: number;
            as_of: components["schemas"]["Date"];
            /**
             * @description Of all amounts in the document.
             * @constant
             */
            currency: "BYN";
            cycles: components["schemas"]["PublicCycleLine"][];
            next: components["schemas"]["Next"];
        };
        PublicProject: {
            /** @example J001 */
            code: string;
            title: string;
            cost: components["schemas"]["Money"];
            votes?: components["schemas"]["CountOfPeople"];
            winner?: boolean;
            /** @description Where the Rada deviated from the vote: what the vote gives, what the project got instead, and why. */
            deviation?: {
                voted: components["schemas"]["Money"];
                awarded: components["schemas"]["Money"];
                decision: components["schemas"]["PublicDecisionRef"];
                /** @description Absent when it was erased. */
                reason?: string;
            };
            /** @description Where it came from the reserve list with what others saved. */
            promoted?: {
                on: components["schemas"]["Date"];
                decision: components["schemas"]["PublicDecisionRef"];
            };
            /** @description Changes of its award, with what was before and what is after. */
            changes?: {
                on: components["schemas"]["Date"];
                before: components["schemas"]["Money"];
                after: components["schemas"]["Money"];
                /** @description The new scope. */
                scope?: string;
                /** @description Absent when it was erased. */
                reason?: string;
                decision: components["schemas"]["PublicDecisionRef"];
            }[];
            /** @description How and when it ended; absent while it runs. What was given up shows who decided so, and why. */
            ended?: {
                /** @enum {string} */
                ending: "completed" | "abandoned" | "not_completed";
                on: components["schemas"]["Date"];
                decision?: components["schemas"]["PublicDecisionRef"];
                /** @description Absent when it was erased. */
                reason?: string;
            };
            allocated?: components["schemas"]["Money"];
            /**
             * Format: money
             * @description What was allocated with every change and without the savings that went back to the pool.
             */
            final?: string;
            committed?: components["schemas"]["Money"];
            spent?: components["schemas"]["Money"];
            left?: components["schemas"]["Money"];
            lapsed?: components["schemas"]["Money"];
        };
        PublicPool: {
            /** @example Pool1 */
            code: string;
            name?: components["schemas"]["Names"];
            /** @description The only category whose projects it pays for. */
            category?: string;
            territory: components["schemas"]["PublicPlace"];
            /** @enum {string} */
            state: "open" | "counted" | "awarded";
            budget: components["schemas"]["Money"];
            unallocated: components["schemas"]["Money"];
            allocated: components["schemas"]["Money"];
            /**
             * Format: money
             * @description What was allocated with every change and without the savings that went back to the pool.
             */
            final: string;
            committed: components["schemas"]["Money"];
            spent: components["schemas"]["Money"];
            left: components["schemas"]["Money"];
            lapsed: components["schemas"]["Money"];
            /** @example greedy */
            rule?: string;
            result_sha256?: components["schemas"]["Sha256"];
            ballots?: components["schemas"]["CountOfPeople"];
            projects: components["schemas"]["PublicProject"][];
        };
        PublicCycle: {
            /**
             * @description The number of the publication, also its ETag.
             * @example 3
             */
            publication: number;
            as_of: components["schemas"]["Date"];
            /**
             * @description Of all amounts in the document.
             * @constant
             */
            currency: "BYN";
            id: components["schemas"]["CycleId"];
            title: components["schemas"]["Names"];
            fund: components["schemas"]["FundCode"];
            budget_year: components["schemas"]["Year"];
            /** @description The election was held elsewhere, in foreign money at a made-up rate. */
            demonstration: boolean;
            decision: components["schemas"]["PublicDecisionRef"];
            /**
             * @description The Regulation that it pinned; null where the election is held elsewhere.
             * @example regulation-1
             */
            regulation: string | null;
            phase: components["schemas"]["CyclePhase"];
            /** @description In the order of the phases; empty without a Regulation. */
            calendar: components["schemas"]["HeldPhase"][];
            /** @description Where its money comes from. */
            sources: components["schemas"]["PublicSource"][];
            /** @description What was committed, and the seeds that were revealed. */
            lots: components["schemas"]["PublicLot"][];
            total: components["schemas"]["PublicCycleTotal"];
            pools: components["schemas"]["PublicPool"][];
        };
        PublicSource: {
            kind: components["schemas"]["SourceKind"];
            amount: components["schemas"]["Money"];
            appropriated: components["schemas"]["Money"];
            on: components["schemas"]["Date"];
            decision: components["schemas"]["PublicDecisionRef"];
        };
        /** @description Draw it again: order ids by what `printf '%s' SEED:ID | sha256sum` prints. */
        PublicLot: {
            purpose: components["schemas"]["LotPurpose"];
            /** @description SHA-256 of the seed. */
            commitment: string;
            committed_at: components["schemas"]["Instant"];
            /** @description The seed before it was missing or lost, and the Rada had one drawn anew. */
            redrawn: boolean;
            seed?: components["schemas"]["Seed"];
            revealed_at?: components["schemas"]["Instant"];
        };
        PublicRegulationLine: {
            id: components["schemas"]["RegulationId"];
            version: number;
            title: components["schemas"]["Names"];
            budget_year: components["schemas"]["Year"];
            /** @description SHA-256 of the document as canonical JSON (RFC 8785). */
            sha256: string;
            decision: components["schemas"]["PublicDecisionRef"];
            /** @description That of the budget commission. */
            opinion: {
                /** @enum {string} */
                outcome: "for" | "against" | "with_remarks";
                on: components["schemas"]["Date"];
            };
            /** @example regulation-1 */
            replaces: string | null;
            /** @example regulation-2 */
            replaced_by: string | null;
            /**
             * @description The cycle that was opened under it.
             * @example cycle-1
             */
            cycle: string | null;
        };
        PublicRegulationPage: {
            /**
             * @description The number of the publication, also its ETag.
             * @example 3
             */
            publication: number;
            as_of: components["schemas"]["Date"];
            regulations: components["schemas"]["PublicRegulationLine"][];
            next: components["schemas"]["Next"];
        };
        PublicRegulation: {
            /**
             * @description The number of the publication, also its ETag.
             * @example 3
             */
            publication: number;
            as_of: components["schemas"]["Date"];
            /**
             * @description Of all amounts in the document.
             * @constant
             */
            currency: "BYN";
            id: components["schemas"]["RegulationId"];
            version: number;
            title: components["schemas"]["Names"];
            budget_year: components["schemas"]["Year"];
            /** @description SHA-256 of the document as canonical JSON (RFC 8785). */
            sha256: string;
            decision: components["schemas"]["PublicDecisionRef"];
            /** @description That of the budget commission. */
            opinion: {
                /** @enum {string} */
                outcome: "for" | "against" | "with_remarks";
                on: components["schemas"]["Date"];
            };
            /** @example regulation-1 */
            replaces: string | null;
            /** @example regulation-2 */
            replaced_by: string | null;
            /**
             * @description The cycle that was opened under it.
             * @example cycle-1
             */
            cycle: string | null;
            document: components["schemas"]["Regulation"];
        };
        PublicDecision: {
            id: components["schemas"]["DecisionId"];
            number: string;
            title: components["schemas"]["Names"];
            body: components["schemas"]["PublicBody"];
            adopted_on: components["schemas"]["Date"];
            /** @enum {string} */
            status: "in_force" | "suspended" | "annulled" | "superseded";
            document_sha256: components["schemas"]["Sha256"];
            publication_due_on: components["schemas"]["Date"];
            published_on: components["schemas"]["Date"] | null;
            url: string | null;
            overdue_days: number;
        };
        PublicDecisionPage: {
            /**
             * @description The number of the publication, also its ETag.
             * @example 3
             */
            publication: number;
            as_of: components["schemas"]["Date"];
            decisions: components["schemas"]["PublicDecision"][];
            next: components["schemas"]["Next"];
        };
        PublicCheckpoint: {
            /**
             * @description The number of the publication, also its ETag.
             * @example 3
             */
            publication: number;
            published_on: components["schemas"]["Date"];
            size: components["schemas"]["TreeSize"];
            /** @description A signed note (C2SP), to be kept as it is. */
            note: string;
        };
        PublicCheckpointPage: {
            /**
             * @description The number of the publication, also its ETag.
             * @example 3
             */
            publication: number;
            as_of: components["schemas"]["Date"];
            checkpoints: components["schemas"]["PublicCheckpoint"][];
            next: components["schemas"]["Next"];
        };
    };
    responses: {
        /** @description With dry_run, what would have been answered; nothing was changed. */
        Rehearsal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Rehearsal"];
            };
        };
        /** @description What is wrong, by which rule and article, and what to do instead. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The voucher awaits approval by another person, and nothing is posted yet; below the amount from which the Regulation of its cycle asks for four eyes it is posted at once. A dry run answers 200. */
        VoucherMade: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "voucher-1",
                 *       "state": "awaiting",
                 *       "kind": "commitment",
                 *       "fund": "fund-1",
                 *       "purpose": "purpose-1",
                 *       "amount": "2400.00",
                 *       "on": "2027-03-01",
                 *       "supplier": "ТАА «Святло»",
                 *       "document": {
                 *         "ref": "act 12/2027",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       },
                 *       "made_by": "staff-3",
                 *       "made_at": "2027-03-01T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Voucher"];
            };
        };
        /** @description Spare funds and what they are used for. */
        SpareFundsShown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "cycle": "cycle-1",
                 *       "years": [
                 *         {
                 *           "year": 2028,
                 *           "unspent": "26000.00",
                 *           "penalties": "400.00",
                 *           "used": "9000.00",
                 *           "left": "17400.00",
                 *           "uses": [
                 *             {
                 *               "id": "use-1",
                 *               "amount": "9000.00",
                 *               "decision": "decision-20",
                 *               "purpose": {
                 *                 "be": "Рамонт вуліцы Садовай"
                 *               },
                 *               "withdrawn": false
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SpareFunds"];
            };
        };
        /** @description The report. */
        ExecutionReportShown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "execution-report-1",
                 *       "cycle": "cycle-1",
                 *       "year": 2028,
                 *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                 *       "audit": {
                 *         "ref": "audit 3/2029",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       },
                 *       "state": "awaits_review",
                 *       "stands": true,
                 *       "document": {
                 *         "format": "hramada-execution-report/1",
                 *         "cycle": "cycle-1",
                 *         "fund": "F02",
                 *         "year": 2028,
                 *         "original": "80000.00",
                 *         "amendments": "0.00",
                 *         "final": "80000.00",
                 *         "financed": "80000.00",
                 *         "spent": "54000.00",
                 *         "lapsed": "26000.00",
                 *         "spare_funds": {
                 *           "unspent": "26000.00",
                 *           "penalties": "400.00"
                 *         },
                 *         "pools": [
                 *           {
                 *             "pool": "Pool1",
                 *             "original": "80000.00",
                 *             "amendments": "0.00",
                 *             "final": "80000.00",
                 *             "spent": "54000.00",
                 *             "lapsed": "26000.00",
                 *             "of_it_unallocated": "20000.00",
                 *             "projects": [
                 *               {
                 *                 "code": "J004",
                 *                 "title": "Playground",
                 *                 "awarded": "60000.00",
                 *                 "final": "60000.00",
                 *                 "spent": "54000.00",
                 *                 "lapsed": "6000.00",
                 *                 "ending": "not_completed"
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ExecutionReport"];
            };
        };
        /** @description A project and what became of it. */
        ProjectShown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "project-4",
                 *       "cycle": "cycle-1",
                 *       "pool": "pool-1",
                 *       "code": "J004",
                 *       "title": "Playground",
                 *       "cost": "60000.00",
                 *       "budget_year": 2028,
                 *       "award": {
                 *         "decision": "decision-6",
                 *         "on": "2028-01-20",
                 *         "amount": "60000.00"
                 *       },
                 *       "changes": [],
                 *       "ends": [],
                 *       "money": {
                 *         "final": "60000.00",
                 *         "left": "8000.00",
                 *         "committed": "32000.00",
                 *         "spent": "20000.00",
                 *         "lapsed": "0.00"
                 *       },
                 *       "progress": {
                 *         "tasks": 2,
                 *         "accepted": 1,
                 *         "planned_on": "2028-04-20",
                 *         "expected_on": "2028-06-30",
                 *         "late": {
                 *           "days": 71,
                 *           "since": "2028-04-21"
                 *         }
                 *       },
                 *       "as_of": "2028-05-25",
                 *       "milestones": [
                 *         {
                 *           "task": "T1",
                 *           "name": "Закупка",
                 *           "kind": "procurement",
                 *           "planned": {
                 *             "from": "2028-01-20",
                 *             "until": "2028-02-18"
                 *           },
                 *           "accepted": {
                 *             "acceptance": "acceptance-1",
                 *             "on": "2028-02-20",
                 *             "document": {
                 *               "ref": "Minutes 4",
                 *               "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *             }
                 *           },
                 *           "late": {
                 *             "days": 2,
                 *             "since": "2028-02-19"
                 *           }
                 *         },
                 *         {
                 *           "task": "T2",
                 *           "name": "Работы",
                 *           "kind": "works",
                 *           "planned": {
                 *             "from": "2028-02-21",
                 *             "until": "2028-04-20"
                 *           },
                 *           "forecast": {
                 *             "on": "2028-06-30",
                 *             "reason": "The ground is wet."
                 *           },
                 *           "late": {
                 *             "days": 71,
                 *             "since": "2028-04-21"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WholeProject"];
            };
        };
        /** @description The contract; the ETag is its version. */
        ContractShown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "contract-1",
                 *       "version": 1,
                 *       "state": "signed",
                 *       "supplier": {
                 *         "id": "supplier-1",
                 *         "version": 1,
                 *         "unp": "100320487",
                 *         "kind": "organisation",
                 *         "name": "ТАА «Святло»"
                 *       },
                 *       "fund": "fund-2",
                 *       "project": "project-4",
                 *       "subject": "Пляцоўка ў парку",
                 *       "price": "52000.00",
                 *       "signed_on": "2028-03-01",
                 *       "due_on": "2028-09-30",
                 *       "tender": "AU-2028/114",
                 *       "document": {
                 *         "ref": "contract 7/2028",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       },
                 *       "money": {
                 *         "committed": "0.00",
                 *         "accepted": "0.00",
                 *         "paid": "0.00",
                 *         "penalties": "0.00",
                 *         "retained": "0.00",
                 *         "owed": "0.00",
                 *         "left_to_accept": "0.00"
                 *       },
                 *       "changes": [],
                 *       "commitments": []
                 *     }
                 */
                "application/json": components["schemas"]["ContractInFull"];
            };
        };
        /** @description The voucher as it stands now. */
        VoucherShown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "voucher-1",
                 *       "state": "approved",
                 *       "kind": "commitment",
                 *       "fund": "fund-1",
                 *       "purpose": "purpose-1",
                 *       "amount": "2400.00",
                 *       "on": "2027-03-01",
                 *       "supplier": "ТАА «Святло»",
                 *       "document": {
                 *         "ref": "act 12/2027",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       },
                 *       "made_by": "staff-3",
                 *       "made_at": "2027-03-01T09:30:00.000Z",
                 *       "decided_by": "staff-4",
                 *       "decided_at": "2027-03-01T11:00:00.000Z",
                 *       "entry": "entry-7"
                 *     }
                 */
                "application/json": components["schemas"]["Voucher"];
            };
        };
    };
    parameters: {
        /**
         * @description One key for one act, kept for good.
         * @example 2b6f0cc904d137be
         */
        IdempotencyKey: string;
        /**
         * @description The ETag of the version that you saw.
         * @example "v1"
         */
        IfMatch: string;
        /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
        DryRun: boolean;
        /** @description How many rows at the most. */
        Limit: number;
        /** @description Continue behind this row (the `next` of the page before). */
        After: string;
        /** @description The end of this day; by default that of the last recorded act. */
        AsOf: components["schemas"]["Date"];
        /** @description With what was recorded by this instant; by default everything. */
        KnownAt: components["schemas"]["Instant"];
        /** @description JSON; CSV for spreadsheets; or a page to print. */
        ReportFormat: "json" | "csv" | "html";
        /** @description Of labels in CSV and pages; names that nobody gave in it stay Belarusian. */
        ReportLanguage: "be" | "ru" | "en";
        Cycle: components["schemas"]["CycleId"];
        PaperBatch: components["schemas"]["PaperBatchId"];
        Poll: components["schemas"]["PollId"];
        Proposal: components["schemas"]["ProposalId"];
        Decision: components["schemas"]["DecisionId"];
        Staff: components["schemas"]["StaffId"];
        Grant: components["schemas"]["GrantId"];
        Token: components["schemas"]["TokenId"];
        UseReport: components["schemas"]["UseReportId"];
        FiscalYear: components["schemas"]["Year"];
    };
    requestBodies: {
        /** @description An empty object; the address says it all. */
        NothingMore: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        /** @description An empty object. */
        Nothing: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readHramada: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "kind": "rural_urban",
                     *       "name": {
                     *         "be": "Лясная",
                     *         "ru": "Лесная",
                     *         "en": "Forest"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HramadaVersion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setHramada: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "rural_urban",
                 *       "name": {
                 *         "be": "Лясная",
                 *         "ru": "Лесная",
                 *         "en": "Forest"
                 *       }
                 *     }
                 */
                "application/json": {
                    kind: components["schemas"]["HramadaKind"];
                    name: components["schemas"]["Names"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The description as shown from now on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "kind": "rural_urban",
                     *       "name": {
                     *         "be": "Лясная",
                     *         "ru": "Лесная",
                     *         "en": "Forest"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HramadaVersion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTerritories: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["TerritoryId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of registration, so that each part comes after the one in which it lies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "territories": [
                     *         {
                     *           "id": "territory-2",
                     *           "kind": "settlement",
                     *           "name": {
                     *             "be": "Баравое"
                     *           },
                     *           "parent": "territory-1",
                     *           "residents": 640
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        territories: components["schemas"]["Territory"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addTerritory: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "settlement",
                 *       "name": {
                 *         "be": "Баравое"
                 *       },
                 *       "parent": "territory-1",
                 *       "residents": 640
                 *     }
                 */
                "application/json": {
                    kind: components["schemas"]["TerritoryKind"];
                    name: components["schemas"]["Names"];
                    parent?: components["schemas"]["TerritoryId"];
                    residents?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The part. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "territory-2",
                     *       "kind": "settlement",
                     *       "name": {
                     *         "be": "Баравое"
                     *       },
                     *       "parent": "territory-1",
                     *       "residents": 640
                     *     }
                     */
                    "application/json": components["schemas"]["Territory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listBodies: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["BodyId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of registration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bodies": [
                     *         {
                     *           "id": "body-1",
                     *           "kind": "rada",
                     *           "territory": "territory-1",
                     *           "name": {
                     *             "be": "Лясная Рада"
                     *           },
                     *           "seats": 21
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        bodies: components["schemas"]["Body"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addBody: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "rada",
                 *       "territory": "territory-1",
                 *       "name": {
                 *         "be": "Лясная Рада"
                 *       },
                 *       "seats": 21
                 *     }
                 */
                "application/json": {
                    kind: components["schemas"]["BodyKind"];
                    territory: components["schemas"]["TerritoryId"];
                    name: components["schemas"]["Names"];
                    form?: components["schemas"]["SelfGovernmentForm"];
                    seats?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "body-1",
                     *       "kind": "rada",
                     *       "territory": "territory-1",
                     *       "name": {
                     *         "be": "Лясная Рада"
                     *       },
                     *       "seats": 21
                     *     }
                     */
                    "application/json": components["schemas"]["Body"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["DecisionId"];
                /** @description Only of this body. */
                body?: components["schemas"]["BodyId"];
                /** @description Only with this status today. */
                status?: components["schemas"]["DecisionStatus"];
                /** @description Only those not published in time and still without proof (true) or the others (false). */
                overdue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of registration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisions": [
                     *         {
                     *           "id": "decision-1",
                     *           "version": 1,
                     *           "body": "body-1",
                     *           "body_kind": "rada",
                     *           "number": "12-3",
                     *           "title": {
                     *             "be": "Пра бюджэт удзелу"
                     *           },
                     *           "adopted_on": "2027-02-21",
                     *           "status": "in_force",
                     *           "votes": {
                     *             "for": 14,
                     *             "against": 3,
                     *             "abstained": 1,
                     *             "present": 18,
                     *             "elected": 20
                     *           },
                     *           "document_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "publication": {
                     *             "due_on": "2027-02-28",
                     *             "overdue": false,
                     *             "days_late": 0
                     *           },
                     *           "events": []
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        decisions: components["schemas"]["Decision"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerDecision: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "body-1",
                 *       "number": "12-3",
                 *       "title": {
                 *         "be": "Пра бюджэт удзелу"
                 *       },
                 *       "adopted_on": "2027-02-21",
                 *       "votes": {
                 *         "for": 14,
                 *         "against": 3,
                 *         "abstained": 1,
                 *         "present": 18,
                 *         "elected": 20
                 *       },
                 *       "document_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *     }
                 */
                "application/json": components["schemas"]["Adoption"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The decision, in force. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "decision-1",
                     *       "version": 1,
                     *       "body": "body-1",
                     *       "body_kind": "rada",
                     *       "number": "12-3",
                     *       "title": {
                     *         "be": "Пра бюджэт удзелу"
                     *       },
                     *       "adopted_on": "2027-02-21",
                     *       "status": "in_force",
                     *       "votes": {
                     *         "for": 14,
                     *         "against": 3,
                     *         "abstained": 1,
                     *         "present": 18,
                     *         "elected": 20
                     *       },
                     *       "document_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "publication": {
                     *         "due_on": "2027-02-28",
                     *         "overdue": false,
                     *         "days_late": 0
                     *       },
                     *       "events": []
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision: components["parameters"]["Decision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision as of today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "decision-1",
                     *       "version": 1,
                     *       "body": "body-1",
                     *       "body_kind": "rada",
                     *       "number": "12-3",
                     *       "title": {
                     *         "be": "Пра бюджэт удзелу"
                     *       },
                     *       "adopted_on": "2027-02-21",
                     *       "status": "in_force",
                     *       "votes": {
                     *         "for": 14,
                     *         "against": 3,
                     *         "abstained": 1,
                     *         "present": 18,
                     *         "elected": 20
                     *       },
                     *       "document_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "publication": {
                     *         "due_on": "2027-02-28",
                     *         "overdue": false,
                     *         "days_late": 0
                     *       },
                     *       "events": []
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    provePublication: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of the version that you saw.
                 * @example "v1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                decision: components["parameters"]["Decision"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "published_on": "2027-02-25",
                 *       "url": "https://portal.example/12-3",
                 *       "content_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *     }
                 */
                "application/json": {
                    published_on: components["schemas"]["Date"];
                    url: components["schemas"]["WebAddress"];
                    content_sha256: components["schemas"]["Sha256"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The decision with its proof; a late one says by how many days. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "decision-1",
                     *       "version": 2,
                     *       "body": "body-1",
                     *       "body_kind": "rada",
                     *       "number": "12-3",
                     *       "title": {
                     *         "be": "Пра бюджэт удзелу"
                     *       },
                     *       "adopted_on": "2027-02-21",
                     *       "status": "in_force",
                     *       "votes": {
                     *         "for": 14,
                     *         "against": 3,
                     *         "abstained": 1,
                     *         "present": 18,
                     *         "elected": 20
                     *       },
                     *       "document_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "publication": {
                     *         "due_on": "2027-02-28",
                     *         "overdue": false,
                     *         "days_late": 0,
                     *         "published_on": "2027-02-25",
                     *         "url": "https://portal.example/12-3",
                     *         "content_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *       },
                     *       "events": []
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordDecisionEvent: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of the version that you saw.
                 * @example "v1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                decision: components["parameters"]["Decision"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": "suspended",
                 *       "on": "2027-02-27",
                 *       "document": {
                 *         "ref": "Court order 5",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       },
                 *       "reason": "The court halted it while it hears the case."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    event: "suspended" | "resumed" | "annulled" | "superseded";
                    on: components["schemas"]["Date"];
                    document: components["schemas"]["Document"];
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The decision with its new status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "decision-1",
                     *       "version": 2,
                     *       "body": "body-1",
                     *       "body_kind": "rada",
                     *       "number": "12-3",
                     *       "title": {
                     *         "be": "Пра бюджэт удзелу"
                     *       },
                     *       "adopted_on": "2027-02-21",
                     *       "status": "suspended",
                     *       "votes": {
                     *         "for": 14,
                     *         "against": 3,
                     *         "abstained": 1,
                     *         "present": 18,
                     *         "elected": 20
                     *       },
                     *       "document_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "publication": {
                     *         "due_on": "2027-02-28",
                     *         "overdue": false,
                     *         "days_late": 0
                     *       },
                     *       "events": [
                     *         {
                     *           "event": "suspended",
                     *           "on": "2027-02-27",
                     *           "document_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listStaff: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["StaffId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of registration. No secret of a token is in it, for none is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staff": [
                     *         {
                     *           "id": "staff-2",
                     *           "office": "Finance office desk 1",
                     *           "roles": [
                     *             "finance_clerk"
                     *           ],
                     *           "grants": [
                     *             {
                     *               "id": "grant-2",
                     *               "staff": "staff-2",
                     *               "role": "finance_clerk",
                     *               "state": "effective",
                     *               "requested_by": "staff-1"
                     *             }
                     *           ],
                     *           "tokens": [
                     *             {
                     *               "id": "token-2",
                     *               "staff": "staff-2",
                     *               "issued_at": "2027-02-20T09:30:00.000Z",
                     *               "expires_at": "2027-12-31T21:00:00.000Z",
                     *               "state": "valid",
                     *               "issued_by": "staff-1"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        staff: components["schemas"]["Member"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addStaff: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "office": "Finance office desk 1"
                 *     }
                 */
                "application/json": {
                    office: components["schemas"]["Office"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The office, without any role yet. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "staff-2",
                     *       "office": "Finance office desk 1",
                     *       "roles": [],
                     *       "grants": [],
                     *       "tokens": []
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    grantRole: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                staff: components["parameters"]["Staff"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "finance_clerk"
                 *     }
                 */
                "application/json": {
                    role: components["schemas"]["Role"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The grant, effective or waiting. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "grant-2",
                     *       "staff": "staff-2",
                     *       "role": "finance_clerk",
                     *       "state": "waiting",
                     *       "requested_by": "staff-1"
                     *     }
                     */
                    "application/json": components["schemas"]["Grant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    issueToken: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                staff: components["parameters"]["Staff"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expires_on": "2027-12-31"
                 *     }
                 */
                "application/json": {
                    expires_on: components["schemas"]["Date"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The token, shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "token-2",
                     *       "staff": "staff-2",
                     *       "expires_at": "2027-12-31T21:00:00.000Z",
                     *       "state": "waiting",
                     *       "token": null
                     *     }
                     */
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmGrant: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                grant: components["parameters"]["Grant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The grant, effective. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "grant-2",
                     *       "staff": "staff-2",
                     *       "role": "finance_clerk",
                     *       "state": "effective",
                     *       "requested_by": "staff-1"
                     *     }
                     */
                    "application/json": components["schemas"]["Grant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endGrant: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                grant: components["parameters"]["Grant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The grant, ended. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "grant-2",
                     *       "staff": "staff-2",
                     *       "role": "finance_clerk",
                     *       "state": "ended",
                     *       "requested_by": "staff-1"
                     *     }
                     */
                    "application/json": components["schemas"]["Grant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmToken: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                token: components["parameters"]["Token"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The token, valid. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "token-2",
                     *       "staff": "staff-2",
                     *       "issued_at": "2027-02-20T09:30:00.000Z",
                     *       "expires_at": "2027-12-31T21:00:00.000Z",
                     *       "state": "valid",
                     *       "issued_by": "staff-1"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeToken: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                token: components["parameters"]["Token"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The token, revoked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "token-2",
                     *       "staff": "staff-2",
                     *       "issued_at": "2027-02-20T09:30:00.000Z",
                     *       "expires_at": "2027-12-31T21:00:00.000Z",
                     *       "state": "revoked",
                     *       "issued_by": "staff-1"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your office, your roles, and when your token ends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staff": "staff-2",
                     *       "office": "Finance office desk 1",
                     *       "roles": [
                     *         "finance_clerk"
                     *       ],
                     *       "expires_at": "2027-12-31T21:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        staff: components["schemas"]["StaffId"];
                        office: string;
                        roles: components["schemas"]["Role"][];
                        expires_at: components["schemas"]["Instant"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFunds: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms; what is in the funds is not told here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "funds": [
                     *         {
                     *           "id": "fund-1",
                     *           "code": "F01",
                     *           "version": 1,
                     *           "name": {
                     *             "be": "Вуліца Садовая",
                     *             "en": "Sadovaya street"
                     *           },
                     *           "territory": "territory-2",
                     *           "decider": "body-3",
                     *           "authorised_body": "body-2",
                     *           "decision": "decision-1",
                     *           "year": 2027,
                     *           "due_on": "2027-06-30",
                     *           "deadlines": [
                     *             {
                     *               "due_on": "2027-06-30",
                     *               "decision": "decision-1"
                     *             }
                     *           ],
                     *           "categories": [
                     *             {
                     *               "code": "A",
                     *               "title": {
                     *                 "be": "Двор",
                     *                 "en": "A household"
                     *               },
                     *               "amount": "50.00",
                     *               "basis": "suggested"
                     *             }
                     *           ],
                     *           "purposes": [
                     *             {
                     *               "id": "purpose-1",
                     *               "code": "P00",
                     *               "title": {
                     *                 "be": "Без мэты",
                     *                 "ru": "Без цели",
                     *                 "en": "Unassigned"
                     *               },
                     *               "reimburse_percent": 0,
                     *               "decision": null,
                     *               "covered_until": null
                     *             },
                     *             {
                     *               "id": "purpose-2",
                     *               "code": "P01",
                     *               "title": {
                     *                 "be": "Студня",
                     *                 "en": "The well"
                     *               },
                     *               "reimburse_percent": 20,
                     *               "decision": "decision-1",
                     *               "covered_until": 2028
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["FundList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openFund: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "be": "Вуліца Садовая",
                 *         "en": "Sadovaya street"
                 *       },
                 *       "territory": "territory-2",
                 *       "decision": "decision-1",
                 *       "authorised_body": "body-2",
                 *       "purposes": [
                 *         {
                 *           "title": {
                 *             "be": "Студня",
                 *             "en": "The well"
                 *           },
                 *           "reimburse_percent": 20
                 *         }
                 *       ],
                 *       "categories": [
                 *         {
                 *           "code": "A",
                 *           "title": {
                 *             "be": "Двор",
                 *             "en": "A household"
                 *           },
                 *           "amount": "50.00",
                 *           "basis": "suggested"
                 *         }
                 *       ],
                 *       "due_on": [
                 *         "2027-06-30"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FundOpening"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The fund with its purposes; P00 is for what has none yet. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fund-1",
                     *       "code": "F01",
                     *       "version": 1,
                     *       "name": {
                     *         "be": "Вуліца Садовая",
                     *         "en": "Sadovaya street"
                     *       },
                     *       "territory": "territory-2",
                     *       "decider": "body-3",
                     *       "authorised_body": "body-2",
                     *       "decision": "decision-1",
                     *       "year": 2027,
                     *       "due_on": "2027-06-30",
                     *       "deadlines": [
                     *         {
                     *           "due_on": "2027-06-30",
                     *           "decision": "decision-1"
                     *         }
                     *       ],
                     *       "categories": [
                     *         {
                     *           "code": "A",
                     *           "title": {
                     *             "be": "Двор",
                     *             "en": "A household"
                     *           },
                     *           "amount": "50.00",
                     *           "basis": "suggested"
                     *         }
                     *       ],
                     *       "currency": "BYN",
                     *       "purposes": [
                     *         {
                     *           "id": "purpose-1",
                     *           "code": "P00",
                     *           "title": {
                     *             "be": "Без мэты",
                     *             "ru": "Без цели",
                     *             "en": "Unassigned"
                     *           },
                     *           "reimburse_percent": 0,
                     *           "decision": null,
                     *           "covered_until": null,
                     *           "available": "0.00",
                     *           "committed": "0.00",
                     *           "spent": "0.00"
                     *         },
                     *         {
                     *           "id": "purpose-2",
                     *           "code": "P01",
                     *           "title": {
                     *             "be": "Студня",
                     *             "en": "The well"
                     *           },
                     *           "reimburse_percent": 20,
                     *           "decision": "decision-1",
                     *           "covered_until": 2028,
                     *           "available": "350.30",
                     *           "committed": "0.00",
                     *           "spent": "200.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Fund"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showFund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fund. `spent` counts the fiscal years that are not closed yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fund-1",
                     *       "code": "F01",
                     *       "version": 1,
                     *       "name": {
                     *         "be": "Вуліца Садовая",
                     *         "en": "Sadovaya street"
                     *       },
                     *       "territory": "territory-2",
                     *       "decider": "body-3",
                     *       "authorised_body": "body-2",
                     *       "decision": "decision-1",
                     *       "year": 2027,
                     *       "due_on": "2027-06-30",
                     *       "deadlines": [
                     *         {
                     *           "due_on": "2027-06-30",
                     *           "decision": "decision-1"
                     *         }
                     *       ],
                     *       "categories": [
                     *         {
                     *           "code": "A",
                     *           "title": {
                     *             "be": "Двор",
                     *             "en": "A household"
                     *           },
                     *           "amount": "50.00",
                     *           "basis": "suggested"
                     *         }
                     *       ],
                     *       "currency": "BYN",
                     *       "purposes": [
                     *         {
                     *           "id": "purpose-1",
                     *           "code": "P00",
                     *           "title": {
                     *             "be": "Без мэты",
                     *             "ru": "Без цели",
                     *             "en": "Unassigned"
                     *           },
                     *           "reimburse_percent": 0,
                     *           "decision": null,
                     *           "covered_until": null,
                     *           "available": "0.00",
                     *           "committed": "0.00",
                     *           "spent": "0.00"
                     *         },
                     *         {
                     *           "id": "purpose-2",
                     *           "code": "P01",
                     *           "title": {
                     *             "be": "Студня",
                     *             "en": "The well"
                     *           },
                     *           "reimburse_percent": 20,
                     *           "decision": "decision-1",
                     *           "covered_until": 2028,
                     *           "available": "350.30",
                     *           "committed": "0.00",
                     *           "spent": "200.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Fund"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    extendDeadline: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of the version that you saw.
                 * @example "v1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-1",
                 *       "due_on": "2027-08-31"
                 *     }
                 */
                "application/json": components["schemas"]["DeadlineExtension"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The fund with the new term. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fund-1",
                     *       "code": "F01",
                     *       "version": 1,
                     *       "name": {
                     *         "be": "Вуліца Садовая",
                     *         "en": "Sadovaya street"
                     *       },
                     *       "territory": "territory-2",
                     *       "decider": "body-3",
                     *       "authorised_body": "body-2",
                     *       "decision": "decision-1",
                     *       "year": 2027,
                     *       "due_on": "2027-06-30",
                     *       "deadlines": [
                     *         {
                     *           "due_on": "2027-06-30",
                     *           "decision": "decision-1"
                     *         }
                     *       ],
                     *       "categories": [
                     *         {
                     *           "code": "A",
                     *           "title": {
                     *             "be": "Двор",
                     *             "en": "A household"
                     *           },
                     *           "amount": "50.00",
                     *           "basis": "suggested"
                     *         }
                     *       ],
                     *       "currency": "BYN",
                     *       "purposes": [
                     *         {
                     *           "id": "purpose-1",
                     *           "code": "P00",
                     *           "title": {
                     *             "be": "Без мэты",
                     *             "ru": "Без цели",
                     *             "en": "Unassigned"
                     *           },
                     *           "reimburse_percent": 0,
                     *           "decision": null,
                     *           "covered_until": null,
                     *           "available": "0.00",
                     *           "committed": "0.00",
                     *           "spent": "0.00"
                     *         },
                     *         {
                     *           "id": "purpose-2",
                     *           "code": "P01",
                     *           "title": {
                     *             "be": "Студня",
                     *             "en": "The well"
                     *           },
                     *           "reimburse_percent": 20,
                     *           "decision": "decision-1",
                     *           "covered_until": 2028,
                     *           "available": "350.30",
                     *           "committed": "0.00",
                     *           "spent": "200.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Fund"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addPurpose: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of the version that you saw.
                 * @example "v1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-2",
                 *       "title": {
                 *         "be": "Ліхтары",
                 *         "en": "Street lamps"
                 *       },
                 *       "reimburse_percent": 0
                 *     }
                 */
                "application/json": components["schemas"]["PurposeAddition"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The purpose. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "purpose-2",
                     *       "code": "P01",
                     *       "title": {
                     *         "be": "Студня",
                     *         "en": "The well"
                     *       },
                     *       "reimburse_percent": 20,
                     *       "decision": "decision-1",
                     *       "covered_until": 2028
                     *     }
                     */
                    "application/json": components["schemas"]["Purpose"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelFund: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of the version that you saw.
                 * @example "v1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-3"
                 *     }
                 */
                "application/json": components["schemas"]["DecisionCited"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The fund; its term has ended. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fund-1",
                     *       "code": "F01",
                     *       "version": 1,
                     *       "name": {
                     *         "be": "Вуліца Садовая",
                     *         "en": "Sadovaya street"
                     *       },
                     *       "territory": "territory-2",
                     *       "decider": "body-3",
                     *       "authorised_body": "body-2",
                     *       "decision": "decision-1",
                     *       "year": 2027,
                     *       "due_on": "2027-06-30",
                     *       "deadlines": [
                     *         {
                     *           "due_on": "2027-06-30",
                     *           "decision": "decision-1"
                     *         }
                     *       ],
                     *       "categories": [
                     *         {
                     *           "code": "A",
                     *           "title": {
                     *             "be": "Двор",
                     *             "en": "A household"
                     *           },
                     *           "amount": "50.00",
                     *           "basis": "suggested"
                     *         }
                     *       ],
                     *       "currency": "BYN",
                     *       "purposes": [
                     *         {
                     *           "id": "purpose-1",
                     *           "code": "P00",
                     *           "title": {
                     *             "be": "Без мэты",
                     *             "ru": "Без цели",
                     *             "en": "Unassigned"
                     *           },
                     *           "reimburse_percent": 0,
                     *           "decision": null,
                     *           "covered_until": null,
                     *           "available": "0.00",
                     *           "committed": "0.00",
                     *           "spent": "0.00"
                     *         },
                     *         {
                     *           "id": "purpose-2",
                     *           "code": "P01",
                     *           "title": {
                     *             "be": "Студня",
                     *             "en": "The well"
                     *           },
                     *           "reimburse_percent": 20,
                     *           "decision": "decision-1",
                     *           "covered_until": 2028,
                     *           "available": "350.30",
                     *           "committed": "0.00",
                     *           "spent": "200.00"
                     *         }
                     *       ],
                     *       "cancelled": {
                     *         "decision": "decision-3",
                     *         "on": "2027-05-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Fund"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmPurpose: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                purpose: components["schemas"]["PurposeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-4"
                 *     }
                 */
                "application/json": components["schemas"]["DecisionCited"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The purpose and the last year that it covers now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "purpose-2",
                     *       "code": "P01",
                     *       "title": {
                     *         "be": "Студня",
                     *         "en": "The well"
                     *       },
                     *       "reimburse_percent": 20,
                     *       "decision": "decision-1",
                     *       "covered_until": 2028
                     *     }
                     */
                    "application/json": components["schemas"]["Purpose"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listContributions: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: string;
                /** @description Only those that were recorded so. */
                recorded_as?: "credited" | "late" | "unidentified";
            };
            header?: never;
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contributions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contributions": [
                     *         {
                     *           "id": "contribution-1",
                     *           "receipt": "F01-1-73",
                     *           "fund": "fund-1",
                     *           "purpose": "purpose-2",
                     *           "category": "A",
                     *           "amount": "50.00",
                     *           "refunded": "0.00",
                     *           "received_on": "2027-03-01",
                     *           "recorded_as": "credited",
                     *           "status": "credited",
                     *           "document_ref": "PP/4711",
                     *           "entry": "entry-1"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContributionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordContribution: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "purpose-2",
                 *       "category": "A",
                 *       "amount": "50.00",
                 *       "received_on": "2027-03-01",
                 *       "document_ref": "PP/4711"
                 *     }
                 */
                "application/json": components["schemas"]["ContributionReceived"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description How it was recorded; money that is held says in `notice` what happens next. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "contribution-1",
                     *       "receipt": "F01-1-73",
                     *       "contributor": "0f8fad5bd9cb469fa16570867728950e",
                     *       "status": "credited",
                     *       "fund": "fund-1",
                     *       "purpose": "purpose-2",
                     *       "amount": "50.00",
                     *       "received_on": "2027-03-01",
                     *       "entry": "entry-1",
                     *       "deadline": "2027-06-30"
                     *     }
                     */
                    "application/json": components["schemas"]["ContributionRecorded"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordContributions: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "purpose": "purpose-2",
                 *           "amount": "50.00",
                 *           "received_on": "2027-03-01",
                 *           "document_ref": "PP/4711"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ContributionBatch"];
            };
        };
        responses: {
            /** @description What became of each, in the order of the items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recorded": 1,
                     *       "refused": 0,
                     *       "outcomes": [
                     *         {
                     *           "index": 0,
                     *           "status": 201,
                     *           "answer": {
                     *             "id": "contribution-1",
                     *             "receipt": "F01-1-73",
                     *             "contributor": "0f8fad5bd9cb469fa16570867728950e",
                     *             "status": "credited",
                     *             "fund": "fund-1",
                     *             "purpose": "purpose-2",
                     *             "amount": "50.00",
                     *             "received_on": "2027-03-01",
                     *             "entry": "entry-1",
                     *             "deadline": "2027-06-30"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContributionOutcomes"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contribution: components["schemas"]["ContributionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contribution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "contribution-1",
                     *       "receipt": "F01-1-73",
                     *       "fund": "fund-1",
                     *       "purpose": "purpose-2",
                     *       "category": "A",
                     *       "amount": "50.00",
                     *       "refunded": "0.00",
                     *       "received_on": "2027-03-01",
                     *       "recorded_as": "credited",
                     *       "status": "credited",
                     *       "document_ref": "PP/4711",
                     *       "entry": "entry-1",
                     *       "refunds": []
                     *     }
                     */
                    "application/json": components["schemas"]["ContributionInFull"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    identifyContribution: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                contribution: components["schemas"]["ContributionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "purpose-2",
                 *       "reason": "The payment order names the well."
                 *     }
                 */
                "application/json": components["schemas"]["Identification"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The contribution, credited. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "contribution-1",
                     *       "receipt": "F01-1-73",
                     *       "fund": "fund-1",
                     *       "purpose": "purpose-2",
                     *       "category": "A",
                     *       "amount": "50.00",
                     *       "refunded": "0.00",
                     *       "received_on": "2027-03-01",
                     *       "recorded_as": "credited",
                     *       "status": "credited",
                     *       "document_ref": "PP/4711",
                     *       "entry": "entry-1"
                     *     }
                     */
                    "application/json": components["schemas"]["Contribution"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refundContribution: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                contribution: components["schemas"]["ContributionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "duplicate",
                 *       "amount": "50.00",
                 *       "reason": "The bank carried it out twice."
                 *     }
                 */
                "application/json": components["schemas"]["RefundWish"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The refund that is due. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "refund-1",
                     *       "contribution": "contribution-1",
                     *       "fund": "fund-1",
                     *       "purpose": "purpose-2",
                     *       "kind": "duplicate",
                     *       "amount": "50.00",
                     *       "entry": "entry-2",
                     *       "reversed": false
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: string;
            };
            header?: never;
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refunds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "refunds": [
                     *         {
                     *           "id": "refund-1",
                     *           "contribution": "contribution-1",
                     *           "fund": "fund-1",
                     *           "purpose": "purpose-2",
                     *           "kind": "duplicate",
                     *           "amount": "50.00",
                     *           "entry": "entry-2",
                     *           "reversed": false
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["RefundList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refundProRata: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                purpose: components["schemas"]["PurposeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-5",
                 *       "amount": "100.00",
                 *       "on": "2027-09-01"
                 *     }
                 */
                "application/json": components["schemas"]["ProRataRefund"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description How many refunds there are; the list of refunds has each. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "purpose": "purpose-2",
                     *       "amount": "100.00",
                     *       "refunds": 7,
                     *       "entry": "entry-9"
                     *     }
                     */
                    "application/json": components["schemas"]["ProRataOutcome"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRepurposings: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["RepurposingId"];
            };
            header?: never;
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first; one that was reversed moved nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "repurposings": [
                     *         {
                     *           "id": "repurposing-1",
                     *           "from": "purpose-1",
                     *           "to": "purpose-2",
                     *           "amount": "12.34",
                     *           "decision": "decision-6",
                     *           "on": "2027-09-01",
                     *           "entry": "entry-10",
                     *           "reversed": false
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        repurposings: components["schemas"]["Repurposing"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    repurpose: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "purpose-1",
                 *       "to": "purpose-2",
                 *       "amount": "12.34",
                 *       "decision": "decision-6",
                 *       "on": "2027-09-01"
                 *     }
                 */
                "application/json": components["schemas"]["RepurposingWish"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The re-purposing. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "repurposing-1",
                     *       "from": "purpose-1",
                     *       "to": "purpose-2",
                     *       "amount": "12.34",
                     *       "decision": "decision-6",
                     *       "on": "2027-09-01",
                     *       "entry": "entry-10",
                     *       "reversed": false
                     *     }
                     */
                    "application/json": components["schemas"]["Repurposing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordInterest: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "1.25",
                 *       "on": "2027-03-31",
                 *       "document": {
                 *         "ref": "ST/2027-03",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BankMovement"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The entry. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": "1.25",
                     *       "on": "2027-03-31",
                     *       "entry": "entry-11"
                     *     }
                     */
                    "application/json": components["schemas"]["InterestRecorded"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordBankFee: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "1.25",
                 *       "on": "2027-03-31",
                 *       "document": {
                 *         "ref": "ST/2027-03",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BankMovement"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The entry, and who bears what. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": "1.25",
                     *       "on": "2027-03-31",
                     *       "entry": "entry-12",
                     *       "shares": [
                     *         {
                     *           "purpose": "purpose-1",
                     *           "code": "P00",
                     *           "amount": "1.25"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BankFeeRecorded"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listBudgetExpenses: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The expenses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expenses": [
                     *         {
                     *           "id": "expense-1",
                     *           "reference": "BR-2027/118",
                     *           "title": {
                     *             "be": "Рамонт калодзежа",
                     *             "en": "Repair of the well"
                     *           },
                     *           "amount": "800.00",
                     *           "paid_on": "2027-02-10",
                     *           "document_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["BudgetExpenseList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerBudgetExpense: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "BR-2027/118",
                 *       "title": {
                 *         "be": "Рамонт калодзежа",
                 *         "en": "Repair of the well"
                 *       },
                 *       "amount": "800.00",
                 *       "paid_on": "2027-02-10",
                 *       "document_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *     }
                 */
                "application/json": components["schemas"]["BudgetExpensePaid"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The expense. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "expense-1",
                     *       "reference": "BR-2027/118",
                     *       "title": {
                     *         "be": "Рамонт калодзежа",
                     *         "en": "Repair of the well"
                     *       },
                     *       "amount": "800.00",
                     *       "paid_on": "2027-02-10",
                     *       "document_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *     }
                     */
                    "application/json": components["schemas"]["BudgetExpense"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listUseReports: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this report. */
                after?: components["schemas"]["UseReportId"];
            };
            header?: never;
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reports": [],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        reports: components["schemas"]["UseReport"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    drawUseReport: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                fund: components["schemas"]["FundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2027
                 *     }
                 */
                "application/json": {
                    year: components["schemas"]["Year"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The report; its figures stay as they are. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "use-report-1",
                     *       "fund": "fund-1",
                     *       "year": 2027,
                     *       "body": "body-3",
                     *       "state": "awaits_review",
                     *       "stands": true,
                     *       "figures": {
                     *         "currency": "BYN",
                     *         "purposes": [
                     *           {
                     *             "purpose": "P01",
                     *             "title": {
                     *               "be": "Студня",
                     *               "en": "The well"
                     *             },
                     *             "opening": "0.00",
                     *             "contributions": "560.30",
                     *             "refunds": "10.00",
                     *             "repurposed_in": "0.00",
                     *             "repurposed_out": "0.00",
                     *             "interest": "0.00",
                     *             "works": "200.00",
                     *             "bank_fees": "0.00",
                     *             "reimbursed": "0.00",
                     *             "committed": "0.00",
                     *             "available": "350.30",
                     *             "carried": {
                     *               "decision": "decision-1",
                     *               "covered_until": 2028
                     *             }
                     *           }
                     *         ],
                     *         "total": {
                     *           "opening": "0.00",
                     *           "contributions": "560.30",
                     *           "refunds": "10.00",
                     *           "repurposed_in": "0.00",
                     *           "repurposed_out": "0.00",
                     *           "interest": "0.00",
                     *           "works": "200.00",
                     *           "bank_fees": "0.00",
                     *           "reimbursed": "0.00",
                     *           "committed": "0.00",
                     *           "available": "350.30"
                     *         },
                     *         "balances": {
                     *           "bank": "360.30",
                     *           "payables": "0.00",
                     *           "due_to_local_budget": "0.00",
                     *           "refunds_due": "10.00",
                     *           "held": "0.00"
                     *         },
                     *         "contributors": 23
                     *       },
                     *       "trail": {
                     *         "size": 98,
                     *         "root": "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UseReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showUseReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: components["parameters"]["UseReport"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reviewUseReport: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of the version that you saw.
                 * @example "v1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                report: components["parameters"]["UseReport"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Approved is final; after a return a new report is drawn up.
                     * @enum {string}
                     */
                    outcome: "approved" | "returned";
                    decision: components["schemas"]["DecisionId"];
                    reason?: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The report with its review. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    makeCommitment: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "purpose-1",
                 *       "amount": "2400.00",
                 *       "on": "2027-03-01",
                 *       "supplier": "ТАА «Святло»",
                 *       "document": {
                 *         "ref": "act 12/2027",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewCommitment"];
            };
        };
        responses: {
            201: components["responses"]["VoucherMade"];
            default: components["responses"]["Problem"];
        };
    };
    makeAct: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                commitment: components["schemas"]["VoucherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "1400.00",
                 *       "on": "2027-04-01",
                 *       "document": {
                 *         "ref": "act 12/2027",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewAct"];
            };
        };
        responses: {
            201: components["responses"]["VoucherMade"];
            default: components["responses"]["Problem"];
        };
    };
    makeRelease: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                commitment: components["schemas"]["VoucherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "1000.00",
                 *       "on": "2027-05-01",
                 *       "reason": "The lamps cost less than was agreed.",
                 *       "document": {
                 *         "ref": "act 12/2027",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewRelease"];
            };
        };
        responses: {
            201: components["responses"]["VoucherMade"];
            default: components["responses"]["Problem"];
        };
    };
    makePayment: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                act: components["schemas"]["VoucherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "1400.00",
                 *       "on": "2027-04-05",
                 *       "document": {
                 *         "ref": "act 12/2027",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewStep"];
            };
        };
        responses: {
            201: components["responses"]["VoucherMade"];
            default: components["responses"]["Problem"];
        };
    };
    makeReimbursement: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "purpose-1",
                 *       "expense": "expense-1",
                 *       "amount": "300.00",
                 *       "on": "2027-04-01",
                 *       "document": {
                 *         "ref": "act 12/2027",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewReimbursement"];
            };
        };
        responses: {
            201: components["responses"]["VoucherMade"];
            default: components["responses"]["Problem"];
        };
    };
    makeReimbursementPayment: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                voucher: components["schemas"]["VoucherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "300.00",
                 *       "on": "2027-04-05",
                 *       "document": {
                 *         "ref": "act 12/2027",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewStep"];
            };
        };
        responses: {
            201: components["responses"]["VoucherMade"];
            default: components["responses"]["Problem"];
        };
    };
    makeRefundPayment: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                refund: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2027-04-05",
                 *       "document": {
                 *         "ref": "act 12/2027",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewRefundPayment"];
            };
        };
        responses: {
            201: components["responses"]["VoucherMade"];
            default: components["responses"]["Problem"];
        };
    };
    makeReversal: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                entry: components["schemas"]["EntryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2027-04-05",
                 *       "reason": "The invoice was entered twice.",
                 *       "document": {
                 *         "ref": "act 12/2027",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewReversal"];
            };
        };
        responses: {
            201: components["responses"]["VoucherMade"];
            default: components["responses"]["Problem"];
        };
    };
    approveVoucher: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                voucher: components["schemas"]["VoucherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["VoucherShown"];
            default: components["responses"]["Problem"];
        };
    };
    rejectVoucher: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                voucher: components["schemas"]["VoucherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The act is not signed by the supplier."
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["VoucherShown"];
            default: components["responses"]["Problem"];
        };
    };
    listVouchers: {
        parameters: {
            query?: {
                state?: components["schemas"]["VoucherState"];
                kind?: components["schemas"]["VoucherKind"];
                fund?: components["schemas"]["FundId"];
                /** @description Continue behind this voucher (the `next` of the page before). */
                after?: components["schemas"]["VoucherId"];
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of vouchers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "vouchers": [],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        vouchers: components["schemas"]["Voucher"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readVoucher: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voucher: components["schemas"]["VoucherId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VoucherShown"];
            default: components["responses"]["Problem"];
        };
    };
    readCommitment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commitment: components["schemas"]["VoucherId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commitment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "commitment": {
                     *         "id": "voucher-1",
                     *         "state": "approved",
                     *         "kind": "commitment",
                     *         "fund": "fund-1",
                     *         "purpose": "purpose-1",
                     *         "amount": "2400.00",
                     *         "on": "2027-03-01",
                     *         "supplier": "ТАА «Святло»",
                     *         "document": {
                     *           "ref": "act 12/2027",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *         },
                     *         "made_by": "staff-3",
                     *         "made_at": "2027-03-01T09:30:00.000Z",
                     *         "decided_by": "staff-4",
                     *         "decided_at": "2027-03-01T11:00:00.000Z",
                     *         "entry": "entry-7"
                     *       },
                     *       "acts": [],
                     *       "releases": [],
                     *       "accepted": "0.00",
                     *       "paid": "0.00",
                     *       "penalties": "0.00",
                     *       "released": "0.00",
                     *       "retained": "0.00",
                     *       "left_to_accept": "2400.00",
                     *       "left_to_pay": "0.00",
                     *       "awaiting": "0.00"
                     *     }
                     */
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSuppliers: {
        parameters: {
            query?: {
                /** @description The taxpayer number, as it is typed. */
                unp?: components["schemas"]["UnpAsTyped"];
                /** @description Somewhere in the name; case, look-alike letters of two alphabets, ў and ё do not matter. */
                text?: components["schemas"]["SearchText"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["SupplierId"];
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of suppliers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "suppliers": [
                     *         {
                     *           "id": "supplier-1",
                     *           "version": 1,
                     *           "unp": "100320487",
                     *           "kind": "organisation",
                     *           "name": "ТАА «Святло»"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        suppliers: components["schemas"]["KnownSupplier"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerSupplier: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unp": "УНП 100320487",
                 *       "name": "ТАА «Святло»"
                 *     }
                 */
                "application/json": {
                    unp: components["schemas"]["UnpAsTyped"];
                    name: components["schemas"]["Supplier"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The supplier. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "supplier-1",
                     *       "version": 1,
                     *       "unp": "100320487",
                     *       "kind": "organisation",
                     *       "name": "ТАА «Святло»"
                     *     }
                     */
                    "application/json": components["schemas"]["KnownSupplier"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readSupplier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supplier: components["schemas"]["SupplierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supplier; the ETag is its version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "supplier-1",
                     *       "version": 1,
                     *       "unp": "100320487",
                     *       "kind": "organisation",
                     *       "name": "ТАА «Святло»"
                     *     }
                     */
                    "application/json": components["schemas"]["KnownSupplier"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renameSupplier: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of the version that you saw.
                 * @example "v1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                supplier: components["schemas"]["SupplierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "ТАА «Святло Плюс»"
                 *     }
                 */
                "application/json": {
                    name: components["schemas"]["Supplier"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The supplier. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "supplier-1",
                     *       "version": 2,
                     *       "unp": "100320487",
                     *       "kind": "organisation",
                     *       "name": "ТАА «Святло Плюс»"
                     *     }
                     */
                    "application/json": components["schemas"]["KnownSupplier"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listContracts: {
        parameters: {
            query?: {
                supplier?: components["schemas"]["SupplierId"];
                /** @description The taxpayer number of the supplier, as it is typed. */
                unp?: components["schemas"]["UnpAsTyped"];
                project?: components["schemas"]["ProjectId"];
                purpose?: components["schemas"]["PurposeId"];
                fund?: components["schemas"]["FundId"];
                state?: components["schemas"]["ContractState"];
                /** @description Somewhere in the subject, the number, the tender or the name of the supplier; case, look-alike letters, ў and ё do not matter. */
                text?: components["schemas"]["SearchText"];
                /** @description Signed on this day or later. */
                from?: components["schemas"]["Date"];
                /** @description Signed on this day or earlier. */
                to?: components["schemas"]["Date"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["ContractId"];
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contracts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contracts": [
                     *         {
                     *           "id": "contract-1",
                     *           "version": 1,
                     *           "state": "running",
                     *           "supplier": {
                     *             "id": "supplier-1",
                     *             "version": 1,
                     *             "unp": "100320487",
                     *             "kind": "organisation",
                     *             "name": "ТАА «Святло»"
                     *           },
                     *           "fund": "fund-2",
                     *           "project": "project-4",
                     *           "subject": "Пляцоўка ў парку",
                     *           "price": "52000.00",
                     *           "signed_on": "2028-03-01",
                     *           "due_on": "2028-09-30",
                     *           "tender": "AU-2028/114",
                     *           "document": {
                     *             "ref": "contract 7/2028",
                     *             "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *           },
                     *           "money": {
                     *             "committed": "52000.00",
                     *             "accepted": "20000.00",
                     *             "paid": "19000.00",
                     *             "penalties": "0.00",
                     *             "retained": "1000.00",
                     *             "owed": "0.00",
                     *             "left_to_accept": "32000.00"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        contracts: components["schemas"]["Contract"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signContract: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "supplier": "supplier-1",
                 *       "project": "project-4",
                 *       "subject": "Пляцоўка ў парку",
                 *       "price": "52000.00",
                 *       "signed_on": "2028-03-01",
                 *       "due_on": "2028-09-30",
                 *       "tender": "AU-2028/114",
                 *       "document": {
                 *         "ref": "contract 7/2028",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewContract"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ContractShown"];
            default: components["responses"]["Problem"];
        };
    };
    readSupplierContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: components["schemas"]["ContractId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContractShown"];
            default: components["responses"]["Problem"];
        };
    };
    changeContract: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of the version that you saw.
                 * @example "v1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                contract: components["schemas"]["ContractId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2028-05-02",
                 *       "price": "54000.00",
                 *       "reason": "The ground needs drainage.",
                 *       "document": {
                 *         "ref": "addendum 1 to 7/2028",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": {
                    on: components["schemas"]["Date"];
                    price?: components["schemas"]["Amount"];
                    due_on?: components["schemas"]["Date"];
                    reason: components["schemas"]["Reason"];
                    document: components["schemas"]["Document"];
                } | {
                    price: unknown;
                } | {
                    due_on: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ContractShown"];
            default: components["responses"]["Problem"];
        };
    };
    terminateContract: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of the version that you saw.
                 * @example "v1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                contract: components["schemas"]["ContractId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2028-08-01",
                 *       "reason": "The supplier has stopped work.",
                 *       "document": {
                 *         "ref": "notice 31",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": {
                    on: components["schemas"]["Date"];
                    reason: components["schemas"]["Reason"];
                    document: components["schemas"]["Document"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ContractShown"];
            default: components["responses"]["Problem"];
        };
    };
    makeRetentionRelease: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                act: components["schemas"]["VoucherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "1000.00",
                 *       "on": "2028-11-30",
                 *       "document": {
                 *         "ref": "warranty act 3",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewStep"];
            };
        };
        responses: {
            201: components["responses"]["VoucherMade"];
            default: components["responses"]["Problem"];
        };
    };
    makePenalty: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                act: components["schemas"]["VoucherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "150.00",
                 *       "on": "2028-10-12",
                 *       "reason": "Twelve days late.",
                 *       "document": {
                 *         "ref": "claim 4",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewRelease"];
            };
        };
        responses: {
            201: components["responses"]["VoucherMade"];
            default: components["responses"]["Problem"];
        };
    };
    makeCreditNote: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                act: components["schemas"]["VoucherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "300.00",
                 *       "on": "2028-10-15",
                 *       "reason": "Two benches were not delivered.",
                 *       "document": {
                 *         "ref": "credit note 9",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewRelease"];
            };
        };
        responses: {
            201: components["responses"]["VoucherMade"];
            default: components["responses"]["Problem"];
        };
    };
    readProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProjectShown"];
            default: components["responses"]["Problem"];
        };
    };
    amendCycle: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-8",
                 *       "on": "2028-05-02",
                 *       "reason": "Prices rose.",
                 *       "pools": [
                 *         {
                 *           "pool": "pool-1",
                 *           "more": "5000.00"
                 *         },
                 *         {
                 *           "pool": "pool-2",
                 *           "less": "1000.00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    decision: components["schemas"]["DecisionId"];
                    on: components["schemas"]["Date"];
                    reason: components["schemas"]["Reason"];
                    pools: ({
                        pool: components["schemas"]["PoolId"];
                        more?: components["schemas"]["Amount"];
                        less?: components["schemas"]["Amount"];
                    } & ({
                        more: unknown;
                    } | {
                        less: unknown;
                    }))[];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The cycle. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeCycle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeAward: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                project: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-9",
                 *       "on": "2028-05-10",
                 *       "amount": "64000.00",
                 *       "reason": "The ground needs drainage.",
                 *       "source": {
                 *         "kind": "amendment",
                 *         "amendment": "amendment-1"
                 *       }
                 *     }
                 */
                "application/json": {
                    decision: components["schemas"]["DecisionId"];
                    on: components["schemas"]["Date"];
                    amount?: components["schemas"]["Amount"];
                    /**
                     * Format: words
                     * @description What is built instead of what was voted on, in plain words.
                     */
                    scope?: string;
                    reason: components["schemas"]["Reason"];
                    source?: components["schemas"]["ChangeSource"];
                } | {
                    amount: unknown;
                } | {
                    scope: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ProjectShown"];
            default: components["responses"]["Problem"];
        };
    };
    readReserve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pool: components["schemas"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reserve list in its order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pool": "pool-1",
                     *       "unallocated": "22000.00",
                     *       "reserve": [
                     *         {
                     *           "project": "project-7",
                     *           "code": "J007",
                     *           "title": "Lamps",
                     *           "cost": "12000.00",
                     *           "promoted": false,
                     *           "feasible": false,
                     *           "done_on": "2029-01-20",
                     *           "because": [
                     *             "The last task ends on 2029-01-20, after 2028-12-21."
                     *           ]
                     *         },
                     *         {
                     *           "project": "project-8",
                     *           "code": "J008",
                     *           "title": "Benches",
                     *           "cost": "4000.00",
                     *           "promoted": false,
                     *           "feasible": true,
                     *           "done_on": "2028-10-05",
                     *           "because": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Reserve"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    promoteProject: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                project: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-14",
                 *       "on": "2028-08-20"
                 *     }
                 */
                "application/json": {
                    decision: components["schemas"]["DecisionId"];
                    on: components["schemas"]["Date"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ProjectShown"];
            default: components["responses"]["Problem"];
        };
    };
    completeProject: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                project: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2028-09-30",
                 *       "delivered": "A playground of 400 m² with six swings.",
                 *       "document": {
                 *         "ref": "act of acceptance 12",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       },
                 *       "assets": [
                 *         {
                 *           "name": {
                 *             "be": "Пляцоўка"
                 *           },
                 *           "operator": {
                 *             "be": "КУП «Жылкамунгас»"
                 *           },
                 *           "yearly_upkeep": "1200.00",
                 *           "upkeep_source": {
                 *             "be": "Бюджэт Грамады"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    on: components["schemas"]["Date"];
                    delivered: components["schemas"]["Reason"];
                    document: components["schemas"]["Document"];
                    assets?: components["schemas"]["NewAsset"][];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ProjectShown"];
            default: components["responses"]["Problem"];
        };
    };
    abandonProject: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                project: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-12",
                 *       "on": "2028-07-15",
                 *       "reason": "Nobody bid for the works.",
                 *       "delivered": "The design is done and nothing else.",
                 *       "document": {
                 *         "ref": "Minutes 14",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": {
                    decision: components["schemas"]["DecisionId"];
                    reason: components["schemas"]["Reason"];
                    on: components["schemas"]["Date"];
                    delivered: components["schemas"]["Reason"];
                    document: components["schemas"]["Document"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ProjectShown"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawEnd: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                end: components["schemas"]["EndId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The lamps were not delivered."
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ProjectShown"];
            default: components["responses"]["Problem"];
        };
    };
    explainUnfinished: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                project: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The supplier stopped work in October.",
                 *       "delivered": "Foundations and half of the paving."
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["Reason"];
                    delivered: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ProjectShown"];
            default: components["responses"]["Problem"];
        };
    };
    readSpareFunds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpareFundsShown"];
            default: components["responses"]["Problem"];
        };
    };
    useSpareFunds: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-20",
                 *       "amount": "9000.00",
                 *       "purpose": {
                 *         "be": "Рамонт вуліцы Садовай"
                 *       }
                 *     }
                 */
                "application/json": {
                    decision: components["schemas"]["DecisionId"];
                    amount: components["schemas"]["Amount"];
                    purpose: components["schemas"]["Names"];
                    year?: components["schemas"]["Year"];
                    amendment?: components["schemas"]["AmendmentId"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["SpareFundsShown"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawSpareFundUse: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                use: components["schemas"]["UseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-21"
                 *     }
                 */
                "application/json": {
                    decision: components["schemas"]["DecisionId"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["SpareFundsShown"];
            default: components["responses"]["Problem"];
        };
    };
    listExecutionReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports without what they say. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycle": "cycle-1",
                     *       "reports": [
                     *         {
                     *           "id": "execution-report-1",
                     *           "cycle": "cycle-1",
                     *           "year": 2028,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "audit": {
                     *             "ref": "audit 3/2029",
                     *             "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *           },
                     *           "state": "awaits_review",
                     *           "stands": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        cycle: components["schemas"]["CycleId"];
                        reports: components["schemas"]["ExecutionReportLine"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    drawExecutionReport: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "audit": {
                 *         "ref": "audit 3/2029",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": {
                    audit: components["schemas"]["Document"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ExecutionReportShown"];
            default: components["responses"]["Problem"];
        };
    };
    readExecutionReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: components["schemas"]["ExecutionReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExecutionReportShown"];
            default: components["responses"]["Problem"];
        };
    };
    reviewExecutionReport: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                report: components["schemas"]["ExecutionReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "approved",
                 *       "decision": "decision-22"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    outcome: "approved" | "returned";
                    decision: components["schemas"]["DecisionId"];
                    reason?: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ExecutionReportShown"];
            default: components["responses"]["Problem"];
        };
    };
    listAssets: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["AssetId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of things. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assets": [
                     *         {
                     *           "id": "asset-1",
                     *           "name": {
                     *             "be": "Пляцоўка"
                     *           },
                     *           "operator": {
                     *             "be": "КУП «Жылкамунгас»"
                     *           },
                     *           "yearly_upkeep": "1200.00",
                     *           "upkeep_source": {
                     *             "be": "Бюджэт Грамады"
                     *           },
                     *           "project": "project-4",
                     *           "completed_on": "2028-09-30"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        assets: components["schemas"]["ListedAsset"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    giveProjectPlan: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                project: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": {
                 *         "tasks": [
                 *           {
                 *             "id": "T1",
                 *             "name": "Закупка",
                 *             "kind": "procurement",
                 *             "unit": "calendar",
                 *             "duration": 30
                 *           },
                 *           {
                 *             "id": "T2",
                 *             "name": "Работы",
                 *             "kind": "works",
                 *             "unit": "working",
                 *             "duration": 40,
                 *             "after": [
                 *               {
                 *                 "task": "T1"
                 *               }
                 *             ]
                 *           },
                 *           {
                 *             "id": "T3",
                 *             "name": "Прыёмка",
                 *             "kind": "acceptance",
                 *             "unit": "working",
                 *             "duration": 5,
                 *             "after": [
                 *               {
                 *                 "task": "T2"
                 *               }
                 *             ]
                 *           },
                 *           {
                 *             "id": "T4",
                 *             "name": "Аплата",
                 *             "kind": "payment",
                 *             "unit": "working",
                 *             "duration": 5,
                 *             "after": [
                 *               {
                 *                 "task": "T3"
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       },
                 *       "upkeep": {
                 *         "yearly": "120.00",
                 *         "payer": "Управа"
                 *       }
                 *     }
                 */
                "application/json": {
                    plan: components["schemas"]["WorkPlan"];
                    upkeep?: components["schemas"]["Upkeep"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ProjectShown"];
            default: components["responses"]["Problem"];
        };
    };
    forecastMilestone: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                project: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "task": "T2",
                 *       "on": "2028-06-30",
                 *       "reason": "The ground is wet."
                 *     }
                 */
                "application/json": {
                    task: components["schemas"]["TaskId"];
                    on: components["schemas"]["Date"];
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ProjectShown"];
            default: components["responses"]["Problem"];
        };
    };
    acceptMilestone: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                project: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "task": "T2",
                 *       "on": "2028-05-20",
                 *       "act": "voucher-2",
                 *       "document": {
                 *         "ref": "act of acceptance 5",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": {
                    task: components["schemas"]["TaskId"];
                    on: components["schemas"]["Date"];
                    document: components["schemas"]["Document"];
                    act?: components["schemas"]["VoucherId"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ProjectShown"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawAcceptance: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                acceptance: components["schemas"]["AcceptanceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The act belongs to another project."
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            201: components["responses"]["ProjectShown"];
            default: components["responses"]["Problem"];
        };
    };
    listFiscalYears: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this year. */
                after?: components["schemas"]["Year"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The years. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "years": [
                     *         {
                     *           "year": 2026,
                     *           "state": "closed"
                     *         },
                     *         {
                     *           "year": 2027,
                     *           "state": "open"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        years: {
                            year: components["schemas"]["Year"];
                            state: components["schemas"]["FiscalYearState"];
                        }[];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openFiscalYear: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2027
                 *     }
                 */
                "application/json": {
                    year: components["schemas"]["Year"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The year is open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "year": 2027,
                     *       "state": "open",
                     *       "events": [
                     *         {
                     *           "event": "open",
                     *           "at": "2027-01-02T07:00:00.000Z",
                     *           "made_by": "staff-4"
                     *         }
                     *       ],
                     *       "carried": [],
                     *       "obstacles": [
                     *         {
                     *           "rule": "close-from-hold",
                     *           "article": "House rule: closed period",
                     *           "detail": "The fiscal year 2027 is open."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FiscalYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showFiscalYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: components["parameters"]["FiscalYear"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The year. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "year": 2027,
                     *       "state": "closed",
                     *       "events": [
                     *         {
                     *           "event": "open",
                     *           "at": "2027-01-02T07:00:00.000Z",
                     *           "made_by": "staff-4"
                     *         },
                     *         {
                     *           "event": "hold",
                     *           "at": "2028-01-10T07:00:00.000Z",
                     *           "made_by": "staff-3"
                     *         },
                     *         {
                     *           "event": "close",
                     *           "at": "2028-01-11T07:00:00.000Z",
                     *           "made_by": "staff-4"
                     *         }
                     *       ],
                     *       "carried": [
                     *         {
                     *           "fund": "F01",
                     *           "purpose": "P01",
                     *           "purpose_id": "purpose-2",
                     *           "available": "350.30",
                     *           "committed": "0.00",
                     *           "decision": "decision-1",
                     *           "covered_until": 2028
                     *         }
                     *       ],
                     *       "obstacles": []
                     *     }
                     */
                    "application/json": components["schemas"]["FiscalYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    holdFiscalYear: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                year: components["parameters"]["FiscalYear"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NothingMore"];
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The year is on hold. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    releaseFiscalYear: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                year: components["parameters"]["FiscalYear"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NothingMore"];
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The year is open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewClosing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: components["parameters"]["FiscalYear"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the close would do as things stand now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "year": 2027,
                     *       "state": "on_hold",
                     *       "entries": [
                     *         {
                     *           "fund": "F01",
                     *           "purpose": "P01",
                     *           "step": "result",
                     *           "effective_on": "2027-12-31",
                     *           "postings": [
                     *             {
                     *               "account": "Expenses:Works:F01:P01",
                     *               "amount": "-200.00"
                     *             },
                     *             {
                     *               "account": "Income:Contributions:F01:P01",
                     *               "amount": "550.30"
                     *             },
                     *             {
                     *               "account": "Equity:Fund:F01:P01",
                     *               "amount": "-350.30"
                     *             },
                     *             {
                     *               "account": "Equity:Budget:F01:P01:Spent",
                     *               "amount": "200.00"
                     *             },
                     *             {
                     *               "account": "Equity:Budget:F01:Authority",
                     *               "amount": "-200.00"
                     *             }
                     *           ],
                     *           "text": "2027-12-31 result F01 P01\n  Expenses:Works:F01:P01               -200.00\n  …"
                     *         }
                     *       ],
                     *       "carried": [
                     *         {
                     *           "fund": "F01",
                     *           "purpose": "P01",
                     *           "purpose_id": "purpose-2",
                     *           "available": "350.30",
                     *           "committed": "0.00",
                     *           "decision": "decision-1",
                     *           "covered_until": 2028
                     *         }
                     *       ],
                     *       "unfinished": [
                     *         {
                     *           "project": "project-4",
                     *           "code": "J004",
                     *           "fund": "F02",
                     *           "delivered": "54000.00",
                     *           "lapsed": "6000.00",
                     *           "explained": true
                     *         }
                     *       ],
                     *       "spare_funds": [
                     *         {
                     *           "fund": "F02",
                     *           "source": "unspent",
                     *           "amount": "26000.00"
                     *         }
                     *       ],
                     *       "obstacles": [
                     *         {
                     *           "rule": "year-ended",
                     *           "article": "Art. 49.6",
                     *           "detail": "Today is 2027-12-30; the fiscal year 2027 ends on 2027-12-31.",
                     *           "remedy": "Close it on 1 January or later."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        year: components["schemas"]["Year"];
                        state: components["schemas"]["FiscalYearState"];
                        /** @description In the order in which they are posted. */
                        entries: components["schemas"]["ClosingEntry"][];
                        carried: components["schemas"]["CarriedForward"][];
                        unfinished: components["schemas"]["UnfinishedProject"][];
                        spare_funds: components["schemas"]["SpareFund"][];
                        obstacles: components["schemas"]["ClosingObstacle"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeFiscalYear: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                year: components["parameters"]["FiscalYear"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NothingMore"];
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The year is closed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "year": 2027,
                     *       "state": "closed",
                     *       "entries": [
                     *         "entry-41",
                     *         "entry-42"
                     *       ],
                     *       "carried": [
                     *         {
                     *           "fund": "F01",
                     *           "purpose": "P01",
                     *           "purpose_id": "purpose-2",
                     *           "available": "350.30",
                     *           "committed": "0.00",
                     *           "decision": "decision-1",
                     *           "covered_until": 2028
                     *         }
                     *       ],
                     *       "unfinished": [],
                     *       "spare_funds": [
                     *         {
                     *           "fund": "F02",
                     *           "source": "unspent",
                     *           "amount": "26000.00"
                     *         }
                     *       ],
                     *       "checkpoint": {
                     *         "size": 97,
                     *         "signed": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        year: components["schemas"]["Year"];
                        /** @constant */
                        state: "closed";
                        entries: components["schemas"]["EntryId"][];
                        carried: components["schemas"]["CarriedForward"][];
                        unfinished: components["schemas"]["UnfinishedProject"][];
                        spare_funds: components["schemas"]["SpareFund"][];
                        checkpoint: {
                            /** @description Leaves of the trail up to and with the close. */
                            size: number;
                            /** @description Whether a checkpoint over them was signed; a service without a signing key cannot. */
                            signed: boolean;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    requestReopening: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                year: components["parameters"]["FiscalYear"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "An invoice of November was booked on the wrong purpose."
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The wish waits for a second person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "reopening-1",
                     *       "year": 2027,
                     *       "requested_by": "staff-4"
                     *     }
                     */
                    "application/json": {
                        id: components["schemas"]["ReopeningId"];
                        year: components["schemas"]["Year"];
                        requested_by: components["schemas"]["StaffId"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmReopening: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                reopening: components["schemas"]["ReopeningId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NothingMore"];
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The year is open again. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "reopening-1",
                     *       "year": 2027,
                     *       "state": "open",
                     *       "requested_by": "staff-4",
                     *       "confirmed_by": "staff-5",
                     *       "reversals": [
                     *         "entry-43",
                     *         "entry-44"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: components["schemas"]["ReopeningId"];
                        year: components["schemas"]["Year"];
                        /** @constant */
                        state: "open";
                        requested_by: components["schemas"]["StaffId"];
                        confirmed_by: components["schemas"]["StaffId"];
                        /** @description The mirrors of the closing entries, the last of these first. */
                        reversals: components["schemas"]["EntryId"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["ProposalId"];
            };
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were drafted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposals": [
                     *         {
                     *           "id": "proposal-3",
                     *           "cycle": "cycle-1",
                     *           "state": "submitted",
                     *           "number": 1,
                     *           "pool": "pool-1",
                     *           "submitted_at": "2027-03-02T08:00:00.000Z",
                     *           "on_behalf": false,
                     *           "title": "Дзіцячая пляцоўка ў двары"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        proposals: components["schemas"]["ListedProposal"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    draftProposal: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": {
                 *         "author": {
                 *           "kind": "group",
                 *           "public_name": "Жыхары дома 5"
                 *         },
                 *         "title": "Дзіцячая пляцоўка ў двары",
                 *         "what": "Гойдалкі, горка і лаўкі на месцы старой пляцоўкі.",
                 *         "where": {
                 *           "address": "вул. Рачная, 5, двор",
                 *           "place": {
                 *             "type": "Point",
                 *             "coordinates": [
                 *               27.5615,
                 *               53.9023
                 *             ]
                 *           }
                 *         },
                 *         "for_whom": "Дзеці і бацькі квартала",
                 *         "category": "area",
                 *         "pool": "P1",
                 *         "cost": {
                 *           "lines": [
                 *             {
                 *               "name": "Гойдалкі",
                 *               "quantity": "2",
                 *               "measure": "шт",
                 *               "unit_price": "1200.00",
                 *               "vat_percent": "20",
                 *               "contingency_percent": "5",
                 *               "sources": [
                 *                 {
                 *                   "from": "pool",
                 *                   "amount": "3024.00",
                 *                   "reference": "Пул квартала"
                 *                 }
                 *               ],
                 *               "budget_line": "6.2.1-14",
                 *               "lasts_until": "2028-12-31"
                 *             }
                 *           ],
                 *           "total": "3024.00",
                 *           "upkeep": {
                 *             "yearly": "120.00",
                 *             "payer": "Управа"
                 *           }
                 *         },
                 *         "plan": {
                 *           "tasks": [
                 *             {
                 *               "id": "T1",
                 *               "name": "Закупка",
                 *               "kind": "procurement",
                 *               "unit": "working",
                 *               "duration": 20,
                 *               "earliest_start": "2028-02-01"
                 *             },
                 *             {
                 *               "id": "T2",
                 *               "name": "Мантаж",
                 *               "kind": "works",
                 *               "unit": "working",
                 *               "duration": {
                 *                 "optimistic": 5,
                 *                 "likely": 8,
                 *                 "pessimistic": 15
                 *               },
                 *               "after": [
                 *                 {
                 *                   "task": "T1",
                 *                   "relation": "finish_to_start",
                 *                   "lag": {
                 *                     "days": 2,
                 *                     "unit": "calendar"
                 *                   }
                 *                 }
                 *               ],
                 *               "outdoors": true,
                 *               "seasons": [
                 *                 {
                 *                   "from": "04-15",
                 *                   "until": "10-31"
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "later_stage": "Наступнага этапу няма"
                 *         },
                 *         "attachments": [
                 *           {
                 *             "name": "Эскіз",
                 *             "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    document: components["schemas"]["ProposalDraft"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The draft, and its reference. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "proposal-3",
                     *       "cycle": "cycle-1",
                     *       "state": "draft",
                     *       "version": 1,
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "missing": [
                     *         "plan"
                     *       ],
                     *       "reference": null
                     *     }
                     */
                    "application/json": components["schemas"]["DraftedProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "proposal-3",
                     *       "cycle": "cycle-1",
                     *       "state": "submitted",
                     *       "number": 1,
                     *       "pool": "pool-1",
                     *       "submitted_at": "2027-03-02T08:00:00.000Z",
                     *       "on_behalf": false,
                     *       "versions": [
                     *         {
                     *           "version": 2,
                     *           "cause": "draft",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "saved_at": "2027-03-01T09:30:00.000Z",
                     *           "document": null
                     *         }
                     *       ],
                     *       "signatures": {
                     *         "needed": 30,
                     *         "at_least": 40,
                     *         "enough": true
                     *       },
                     *       "notes": [
                     *         {
                     *           "id": "note-4",
                     *           "text": "The fence is up.",
                     *           "made_by": "staff-9",
                     *           "made_at": "2028-06-01T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WholeProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveProposal: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "ABCDE-FGHJK-MNPQR-STVWX",
                 *       "document": {
                 *         "author": {
                 *           "kind": "resident"
                 *         },
                 *         "title": "Лаўкі ля прыпынку",
                 *         "attachments": []
                 *       }
                 *     }
                 */
                "application/json": {
                    reference?: components["schemas"]["Reference"];
                    document: components["schemas"]["ProposalDraft"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "proposal-3",
                     *       "cycle": "cycle-1",
                     *       "state": "draft",
                     *       "version": 2,
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["SavedProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitProposal: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "ABCDE-FGHJK-MNPQR-STVWX",
                 *       "resident_of_age": true,
                 *       "consent": {
                 *         "ref": "Consent 17/2027",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": {
                    reference?: components["schemas"]["Reference"];
                    resident_of_age: boolean;
                    consent?: components["schemas"]["Document"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The proposal. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "proposal-3",
                     *       "cycle": "cycle-1",
                     *       "state": "submitted",
                     *       "number": 1,
                     *       "pool": "pool-1",
                     *       "submitted_at": "2027-03-02T08:00:00.000Z",
                     *       "on_behalf": false,
                     *       "near": [
                     *         {
                     *           "proposal": "proposal-1",
                     *           "similarity": 71,
                     *           "distance": 40
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SubmittedProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    supportProposal: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pseudonym": "0f8fad5bd9cb469fa16570867728950e"
                 *     }
                 */
                "application/json": {
                    pseudonym: components["schemas"]["Pseudonym"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description It counts. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposal": "proposal-3",
                     *       "counted": true
                     *     }
                     */
                    "application/json": {
                        proposal: components["schemas"]["ProposalId"];
                        /** @constant */
                        counted: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawProposal: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "ABCDE-FGHJK-MNPQR-STVWX",
                 *       "reason": "The yard will be rebuilt anyway."
                 *     }
                 */
                "application/json": {
                    reference: components["schemas"]["Reference"];
                    reason?: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The proposal; what was said stays. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "proposal-3",
                     *       "cycle": "cycle-1",
                     *       "state": "withdrawn"
                     *     }
                     */
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    correctProposal: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "ABCDE-FGHJK-MNPQR-STVWX",
                 *       "document": {
                 *         "author": {
                 *           "kind": "resident"
                 *         },
                 *         "title": "Лаўкі ля прыпынку"
                 *       }
                 *     }
                 */
                "application/json": {
                    reference: components["schemas"]["Reference"];
                    document: components["schemas"]["ProposalDraft"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The proposal. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "proposal-3",
                     *       "cycle": "cycle-1",
                     *       "state": "submitted",
                     *       "number": 1,
                     *       "pool": "pool-1",
                     *       "submitted_at": "2027-03-02T08:00:00.000Z",
                     *       "on_behalf": false
                     *     }
                     */
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    offerMerger: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "ABCDE-FGHJK-MNPQR-STVWX",
                 *       "with": "proposal-4",
                 *       "document": {
                 *         "author": {
                 *           "kind": "resident"
                 *         },
                 *         "title": "Лаўкі ля прыпынку"
                 *       }
                 *     }
                 */
                "application/json": {
                    reference: components["schemas"]["Reference"];
                    with: components["schemas"]["ProposalId"];
                    document: components["schemas"]["ProposalDraft"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The offer; nothing changes before the other author consents. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "merger-1",
                     *       "offered_by": "proposal-3",
                     *       "offered_to": "proposal-4",
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "document": null
                     *     }
                     */
                    "application/json": components["schemas"]["Merger"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    consentToMerger: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                merger: components["schemas"]["MergerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "ABCDE-FGHJK-MNPQR-STVWX"
                 *     }
                 */
                "application/json": {
                    reference: components["schemas"]["Reference"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The new proposal. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "proposal-9",
                     *       "cycle": "cycle-1",
                     *       "state": "submitted",
                     *       "number": 7,
                     *       "pool": "pool-1",
                     *       "submitted_at": "2027-03-20T08:00:00.000Z",
                     *       "on_behalf": false
                     *     }
                     */
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addMonitoringNote: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "The fence is up."
                 *     }
                 */
                "application/json": {
                    text: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The note. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "note-4",
                     *       "text": "The fence is up.",
                     *       "made_by": "staff-9",
                     *       "made_at": "2028-06-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MonitoringNote"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPairs: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["PairId"];
            };
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pairs": [
                     *         {
                     *           "id": "pair-1",
                     *           "cycle": "cycle-1",
                     *           "proposals": [
                     *             "proposal-1",
                     *             "proposal-3"
                     *           ],
                     *           "similarity": 71,
                     *           "distance": 40,
                     *           "resolution": {
                     *             "exclusive": true,
                     *             "reason": "One yard.",
                     *             "by": "staff-5",
                     *             "at": "2027-04-03T08:00:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        pairs: components["schemas"]["Pair"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    raisePair: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proposals": [
                 *         "proposal-1",
                 *         "proposal-3"
                 *       ]
                 *     }
                 */
                "application/json": {
                    proposals: components["schemas"]["ProposalId"][];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The pair. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pair-1",
                     *       "cycle": "cycle-1",
                     *       "proposals": [
                     *         "proposal-1",
                     *         "proposal-3"
                     *       ],
                     *       "similarity": 12,
                     *       "raised_by": "staff-5"
                     *     }
                     */
                    "application/json": components["schemas"]["Pair"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resolvePair: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                pair: components["schemas"]["PairId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "exclusive": true,
                 *       "reason": "Both want the same yard."
                 *     }
                 */
                "application/json": {
                    exclusive: boolean;
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The pair. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pair-1",
                     *       "cycle": "cycle-1",
                     *       "proposals": [
                     *         "proposal-1",
                     *         "proposal-3"
                     *       ],
                     *       "similarity": 71,
                     *       "distance": 40,
                     *       "resolution": {
                     *         "exclusive": true,
                     *         "reason": "Both want the same yard.",
                     *         "by": "staff-5",
                     *         "at": "2027-04-03T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Pair"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    followProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "ABCDE-FGHJK-MNPQR-STVWX"
                 *     }
                 */
                "application/json": {
                    reference: components["schemas"]["Reference"];
                };
            };
        };
        responses: {
            /** @description Oldest first; a merger of two shows both the part and the whole. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposals": [
                     *         {
                     *           "id": "proposal-3",
                     *           "cycle": "cycle-1",
                     *           "state": "submitted",
                     *           "number": 1,
                     *           "pool": "pool-1",
                     *           "submitted_at": "2027-03-02T08:00:00.000Z",
                     *           "on_behalf": false,
                     *           "versions": [],
                     *           "signatures": {
                     *             "needed": 30,
                     *             "at_least": 20,
                     *             "enough": false
                     *           },
                     *           "mergers": [],
                     *           "correction": {
                     *             "criteria": [
                     *               "F2"
                     *             ],
                     *             "reason": "Name the address.",
                     *             "due_on": "2027-04-20",
                     *             "corrected": false
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        proposals: components["schemas"]["FollowedProposal"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of recording. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assignments": [
                     *         {
                     *           "id": "assignment-1",
                     *           "cycle": "cycle-1",
                     *           "unit": "Finance office",
                     *           "staff": "staff-6",
                     *           "ended": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        assignments: components["schemas"]["ReviewAssignment"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assignUnit: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit": "Finance office",
                 *       "staff": "staff-6"
                 *     }
                 */
                "application/json": {
                    unit: components["schemas"]["Text"];
                    staff: components["schemas"]["StaffId"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The assignment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "assignment-1",
                     *       "cycle": "cycle-1",
                     *       "unit": "Finance office",
                     *       "staff": "staff-6",
                     *       "ended": false
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewAssignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endAssignment: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The assignment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "assignment-1",
                     *       "cycle": "cycle-1",
                     *       "unit": "Finance office",
                     *       "staff": "staff-6",
                     *       "ended": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewAssignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["ProposalId"];
            };
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were drafted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reviews": [
                     *         {
                     *           "proposal": "proposal-3",
                     *           "number": 1,
                     *           "state": "submitted",
                     *           "stage": "formal",
                     *           "awaiting": [
                     *             "F1"
                     *           ],
                     *           "correction_due": "2027-04-20"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        reviews: components["schemas"]["Review"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposal": "proposal-3",
                     *       "version": 2,
                     *       "stages": [
                     *         {
                     *           "stage": "formal",
                     *           "answers": [
                     *             {
                     *               "criterion": "F1",
                     *               "answer": "not_met",
                     *               "reason": "The address is not in the Hramada.",
                     *               "ground": "Regulation, item 9",
                     *               "by": "staff-6"
                     *             }
                     *           ],
                     *           "unanswered": [
                     *             "F2"
                     *           ]
                     *         }
                     *       ],
                     *       "checks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerCriteria: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": [
                 *         {
                 *           "criterion": "F1",
                 *           "answer": "not_met",
                 *           "reason": "The address is not in the Hramada.",
                 *           "ground": "Regulation, item 9"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    answers: components["schemas"]["CriterionAnswerWish"][];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The verification as this office sees it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposal": "proposal-3",
                     *       "version": 2,
                     *       "stages": [],
                     *       "checks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    callForCorrection: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "criteria": [
                 *         "F2"
                 *       ],
                 *       "reason": "Name the address of the yard."
                 *     }
                 */
                "application/json": {
                    criteria: components["schemas"]["RegulationCode"][];
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The call. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "criteria": [
                     *         "F2"
                     *       ],
                     *       "reason": "Name the address of the yard.",
                     *       "due_on": "2027-04-20",
                     *       "corrected": false
                     *     }
                     */
                    "application/json": components["schemas"]["CorrectionCall"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    runCheck: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The check. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "check-1",
                     *       "proposal": "proposal-3",
                     *       "version": 2,
                     *       "cause": "official",
                     *       "feasible": false,
                     *       "run_at": "2027-04-20T09:30:00.000Z",
                     *       "inputs_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "verdict_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "verdict": null
                     *     }
                     */
                    "application/json": components["schemas"]["FeasibilityCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideOnProperty: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-12"
                 *     }
                 */
                "application/json": {
                    decision: components["schemas"]["DecisionId"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description What was recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposal": "proposal-1",
                     *       "decision": "decision-12"
                     *     }
                     */
                    "application/json": {
                        proposal: components["schemas"]["ProposalId"];
                        decision: components["schemas"]["DecisionId"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reassessCosts: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cost": {
                 *         "lines": [
                 *           {
                 *             "name": "Гойдалкі",
                 *             "quantity": "2",
                 *             "measure": "шт",
                 *             "unit_price": "1500.00",
                 *             "vat_percent": "20"
                 *           }
                 *         ],
                 *         "upkeep": {
                 *           "yearly": "120.00",
                 *           "payer": "Управа"
                 *         }
                 *       },
                 *       "reason": "Prices of this quarter."
                 *     }
                 */
                "application/json": {
                    cost: components["schemas"]["ProjectCost"];
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The new version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 3,
                     *       "cause": "reassessment",
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "saved_at": "2027-04-20T09:30:00.000Z",
                     *       "document": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProposalVersion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideStage: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stage": "formal",
                 *       "outcome": "returned",
                 *       "reason": "The ground of F1 is another item."
                 *     }
                 */
                "application/json": {
                    stage: components["schemas"]["VerificationStage"];
                    /** @enum {string} */
                    outcome: "accepted" | "returned";
                    reason?: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The verification. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposal": "proposal-3",
                     *       "version": 2,
                     *       "stages": [],
                     *       "checks": []
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publishVerdicts: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description How many there are. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycle": "cycle-1",
                     *       "judged": 200,
                     *       "passed": 151
                     *     }
                     */
                    "application/json": {
                        cycle: components["schemas"]["CycleId"];
                        judged: number;
                        passed: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    lodgeAppeal: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "ABCDE-FGHJK-MNPQR-STVWX",
                 *       "reason": "The yard belongs to the Hramada since May."
                 *     }
                 */
                "application/json": {
                    reference: components["schemas"]["Reference"];
                    reason: components["schemas"]["AppealText"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The appeal. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposal": "proposal-3",
                     *       "lodged_at": "2027-06-18T09:30:00.000Z",
                     *       "reason": "The yard belongs to the Hramada since May."
                     *     }
                     */
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideAppeal: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                proposal: components["parameters"]["Proposal"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "upheld",
                 *       "reason": "The yard was handed over in May.",
                 *       "document": {
                 *         "ref": "Minutes 4",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": {
                    outcome: components["schemas"]["AppealOutcome"];
                    reason: components["schemas"]["AppealText"];
                    document: components["schemas"]["Document"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The appeal with its decision. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposal": "proposal-3",
                     *       "lodged_at": "2027-06-18T09:30:00.000Z",
                     *       "reason": "The yard belongs to the Hramada since May.",
                     *       "outcome": "upheld",
                     *       "decision": {
                     *         "reason": "The yard was handed over in May.",
                     *         "at": "2027-06-28T09:30:00.000Z",
                     *         "document": {
                     *           "ref": "Minutes 4",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAppeals: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["ProposalId"];
            };
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the proposals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "appeals": [
                     *         {
                     *           "proposal": "proposal-3",
                     *           "lodged_at": "2027-06-18T09:30:00.000Z",
                     *           "reason": "The yard belongs to the Hramada since May."
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        appeals: components["schemas"]["Appeal"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    expectBudget: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2028-03-01",
                 *       "reason": "The state budget is late."
                 *     }
                 */
                "application/json": {
                    on: components["schemas"]["Date"];
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description What holds until somebody says otherwise or the money is appropriated. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycle": "cycle-1",
                     *       "on": "2028-03-01"
                     *     }
                     */
                    "application/json": {
                        cycle: components["schemas"]["CycleId"];
                        on: components["schemas"]["Date"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    nameBudgetLine: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "line": "6.2.1-14",
                 *       "pays_for": "Lighting of the River quarter."
                 *     }
                 */
                "application/json": {
                    line: string;
                    pays_for: components["schemas"]["Text"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The lines that are named. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycle": "cycle-1",
                     *       "lines": [
                     *         {
                     *           "line": "6.2.1-14",
                     *           "pays_for": "Lighting of the River quarter."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        cycle: components["schemas"]["CycleId"];
                        lines: {
                            line: string;
                            pays_for: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recheckCycle: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description What it came to. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycle": "cycle-1",
                     *       "looked": 151,
                     *       "run": 151,
                     *       "failing": [
                     *         "proposal-3"
                     *       ],
                     *       "alerts": [
                     *         "alert-1"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        cycle: components["schemas"]["CycleId"];
                        looked: number;
                        run: number;
                        failing: components["schemas"]["ProposalId"][];
                        alerts: components["schemas"]["AlertId"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["AlertId"];
            };
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were raised. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "alerts": [
                     *         {
                     *           "id": "alert-1",
                     *           "proposal": "proposal-3",
                     *           "check": "check-9",
                     *           "state": "open",
                     *           "raised_at": "2027-07-01T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        alerts: components["schemas"]["Alert"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acknowledgeAlert: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                alert: components["schemas"]["AlertId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The money comes in March and the work is bound to its season."
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The alert. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "alert-1",
                     *       "proposal": "proposal-3",
                     *       "check": "check-9",
                     *       "state": "acknowledged",
                     *       "raised_at": "2027-07-01T09:30:00.000Z",
                     *       "acknowledged": {
                     *         "reason": "The money comes in March and the work is bound to its season.",
                     *         "by": "staff-5",
                     *         "at": "2027-07-02T09:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Alert"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readFinalList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pool by pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "hramada-ballot/1",
                     *       "cycle": "cycle-1",
                     *       "settled_at": "2027-07-20T09:30:00.000Z",
                     *       "seed": "9f86d081884c7d659a2feaa0c55ad015",
                     *       "list_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "projects": [
                     *         {
                     *           "project": "project-1",
                     *           "pool": "pool-1",
                     *           "position": 1,
                     *           "code": "J001",
                     *           "number": 17,
                     *           "proposal": "proposal-21",
                     *           "title": "Лаўкі ля прыпынку",
                     *           "cost": "1840.00"
                     *         }
                     *       ],
                     *       "exclusive": [
                     *         [
                     *           17,
                     *           4
                     *         ]
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FinalList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    settleFinalList: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The list. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "hramada-ballot/1",
                     *       "cycle": "cycle-1",
                     *       "settled_at": "2027-07-20T09:30:00.000Z",
                     *       "seed": "9f86d081884c7d659a2feaa0c55ad015",
                     *       "list_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "projects": [],
                     *       "exclusive": []
                     *     }
                     */
                    "application/json": components["schemas"]["FinalList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readCeremony: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll: components["parameters"]["Poll"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the opening has come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "poll": "poll-1",
                     *       "cycle": "cycle-1",
                     *       "public_key": "2fe57da347cd62431528daac5fbb290730fff684afc4cfc2ed90995f58cb3b74",
                     *       "state": "key_destroyed",
                     *       "closing": {
                     *         "at": "2027-09-19T21:00:00.000Z",
                     *         "by": "staff-7",
                     *         "electorate": 412,
                     *         "participants": 96,
                     *         "receipts": 101,
                     *         "replaced": 5,
                     *         "participants_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "receipts_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "entitled": [
                     *           {
                     *             "pool": "pool-1",
                     *             "voters": 412
                     *           }
                     *         ],
                     *         "turnout": [
                     *           {
                     *             "territory": "territory-1",
                     *             "entitled": 412,
                     *             "participants": 96
                     *           }
                     *         ]
                     *       },
                     *       "opening": {
                     *         "at": "2027-09-19T21:05:00.000Z",
                     *         "by": "staff-8"
                     *       },
                     *       "result": {
                     *         "at": "2027-09-19T21:06:00.000Z",
                     *         "receipts": 101,
                     *         "participants": 96,
                     *         "counted": 93,
                     *         "blank": 2,
                     *         "replaced": 5,
                     *         "void": 1,
                     *         "unopenable": 0,
                     *         "equation_holds": true,
                     *         "pools": [
                     *           {
                     *             "pool": "pool-1",
                     *             "ballots": 93,
                     *             "ballots_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *           }
                     *         ]
                     *       },
                     *       "key_destruction": {
                     *         "at": "2027-09-19T21:10:00.000Z",
                     *         "document": {
                     *           "ref": "Minutes 12",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Ceremony"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closePoll: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                poll: components["parameters"]["Poll"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NothingMore"];
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description How far the opening has come. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "poll": "poll-1",
                     *       "cycle": "cycle-1",
                     *       "public_key": "2fe57da347cd62431528daac5fbb290730fff684afc4cfc2ed90995f58cb3b74",
                     *       "state": "closed",
                     *       "closing": {
                     *         "at": "2027-09-19T21:00:00.000Z",
                     *         "by": "staff-7",
                     *         "electorate": 412,
                     *         "participants": 96,
                     *         "receipts": 101,
                     *         "replaced": 5,
                     *         "participants_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "receipts_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "entitled": [
                     *           {
                     *             "pool": "pool-1",
                     *             "voters": 412
                     *           }
                     *         ],
                     *         "turnout": [
                     *           {
                     *             "territory": "territory-1",
                     *             "entitled": 412,
                     *             "participants": 96
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Ceremony"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    beginOpening: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                poll: components["parameters"]["Poll"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NothingMore"];
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description How far the opening has come. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "poll": "poll-1",
                     *       "cycle": "cycle-1",
                     *       "public_key": "2fe57da347cd62431528daac5fbb290730fff684afc4cfc2ed90995f58cb3b74",
                     *       "state": "opening",
                     *       "closing": {
                     *         "at": "2027-09-19T21:00:00.000Z",
                     *         "by": "staff-7",
                     *         "electorate": 412,
                     *         "participants": 96,
                     *         "receipts": 101,
                     *         "replaced": 5,
                     *         "participants_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "receipts_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "entitled": [
                     *           {
                     *             "pool": "pool-1",
                     *             "voters": 412
                     *           }
                     *         ],
                     *         "turnout": [
                     *           {
                     *             "territory": "territory-1",
                     *             "entitled": 412,
                     *             "participants": 96
                     *           }
                     *         ]
                     *       },
                     *       "opening": {
                     *         "at": "2027-09-19T21:05:00.000Z",
                     *         "by": "staff-8"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Ceremony"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordPollResult: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                poll: components["parameters"]["Poll"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NothingMore"];
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description How far the opening has come. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "poll": "poll-1",
                     *       "cycle": "cycle-1",
                     *       "public_key": "2fe57da347cd62431528daac5fbb290730fff684afc4cfc2ed90995f58cb3b74",
                     *       "state": "recorded",
                     *       "closing": {
                     *         "at": "2027-09-19T21:00:00.000Z",
                     *         "by": "staff-7",
                     *         "electorate": 412,
                     *         "participants": 96,
                     *         "receipts": 101,
                     *         "replaced": 5,
                     *         "participants_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "receipts_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "entitled": [
                     *           {
                     *             "pool": "pool-1",
                     *             "voters": 412
                     *           }
                     *         ],
                     *         "turnout": [
                     *           {
                     *             "territory": "territory-1",
                     *             "entitled": 412,
                     *             "participants": 96
                     *           }
                     *         ]
                     *       },
                     *       "opening": {
                     *         "at": "2027-09-19T21:05:00.000Z",
                     *         "by": "staff-8"
                     *       },
                     *       "result": {
                     *         "at": "2027-09-19T21:06:00.000Z",
                     *         "receipts": 101,
                     *         "participants": 96,
                     *         "counted": 93,
                     *         "blank": 2,
                     *         "replaced": 5,
                     *         "void": 1,
                     *         "unopenable": 0,
                     *         "equation_holds": true,
                     *         "pools": [
                     *           {
                     *             "pool": "pool-1",
                     *             "ballots": 93,
                     *             "ballots_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Ceremony"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordKeyDestruction: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                poll: components["parameters"]["Poll"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": {
                 *         "ref": "Minutes 12",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": {
                    document: components["schemas"]["Document"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description How far the opening has come. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "poll": "poll-1",
                     *       "cycle": "cycle-1",
                     *       "public_key": "2fe57da347cd62431528daac5fbb290730fff684afc4cfc2ed90995f58cb3b74",
                     *       "state": "key_destroyed",
                     *       "closing": {
                     *         "at": "2027-09-19T21:00:00.000Z",
                     *         "by": "staff-7",
                     *         "electorate": 412,
                     *         "participants": 96,
                     *         "receipts": 101,
                     *         "replaced": 5,
                     *         "participants_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "receipts_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "entitled": [
                     *           {
                     *             "pool": "pool-1",
                     *             "voters": 412
                     *           }
                     *         ],
                     *         "turnout": [
                     *           {
                     *             "territory": "territory-1",
                     *             "entitled": 412,
                     *             "participants": 96
                     *           }
                     *         ]
                     *       },
                     *       "opening": {
                     *         "at": "2027-09-19T21:05:00.000Z",
                     *         "by": "staff-8"
                     *       },
                     *       "result": {
                     *         "at": "2027-09-19T21:06:00.000Z",
                     *         "receipts": 101,
                     *         "participants": 96,
                     *         "counted": 93,
                     *         "blank": 2,
                     *         "replaced": 5,
                     *         "void": 1,
                     *         "unopenable": 0,
                     *         "equation_holds": true,
                     *         "pools": [
                     *           {
                     *             "pool": "pool-1",
                     *             "ballots": 93,
                     *             "ballots_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *           }
                     *         ]
                     *       },
                     *       "key_destruction": {
                     *         "at": "2027-09-19T21:10:00.000Z",
                     *         "document": {
                     *           "ref": "Minutes 12",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Ceremony"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The poll. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "poll-1",
                     *       "cycle": "cycle-1",
                     *       "public_key": "2fe57da347cd62431528daac5fbb290730fff684afc4cfc2ed90995f58cb3b74",
                     *       "ballot_size": 256,
                     *       "list_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *     }
                     */
                    "application/json": components["schemas"]["Poll"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openPoll: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "public_key": "2fe57da347cd62431528daac5fbb290730fff684afc4cfc2ed90995f58cb3b74"
                 *     }
                 */
                "application/json": {
                    public_key: components["schemas"]["PublicKey"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The poll. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "poll-1",
                     *       "cycle": "cycle-1",
                     *       "public_key": "2fe57da347cd62431528daac5fbb290730fff684afc4cfc2ed90995f58cb3b74",
                     *       "ballot_size": 256,
                     *       "list_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *     }
                     */
                    "application/json": components["schemas"]["Poll"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadElectorate: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                poll: components["parameters"]["Poll"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "voters": [
                 *         {
                 *           "reference": "0f8fad5bd9cb469fa16570867728950e",
                 *           "territory": "territory-2"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Electorate"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description How many were added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "load-1",
                     *       "poll": "poll-1",
                     *       "voters": 1
                     *     }
                     */
                    "application/json": {
                        id: string;
                        poll: components["schemas"]["PollId"];
                        voters: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    handOutCodes: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                poll: components["parameters"]["Poll"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "references": [
                 *         "0f8fad5bd9cb469fa16570867728950e"
                 *       ]
                 *     }
                 */
                "application/json": {
                    references: components["schemas"]["Pseudonym"][];
                };
            };
        };
        responses: {
            /** @description A line for each reference, in the order of the request: `reference,code`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    castBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll: components["parameters"]["Poll"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "4T9XM-C2KQ7-BW0VE-8HNRJ",
                 *       "ballot": {
                 *         "choices": [
                 *           {
                 *             "project": "project-3",
                 *             "points": 5
                 *           },
                 *           {
                 *             "project": "project-1",
                 *             "points": 2
                 *           }
                 *         ]
                 *       },
                 *       "receipt": "5ce0e9a56015fec5aadfa328ae398115"
                 *     }
                 */
                "application/json": components["schemas"]["CastBallot"];
            };
        };
        responses: {
            /** @description The ballot is in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "poll": "poll-1",
                     *       "accepted": true,
                     *       "receipt": "5ce0e9a56015fec5aadfa328ae398115"
                     *     }
                     */
                    "application/json": {
                        poll: components["schemas"]["PollId"];
                        /** @constant */
                        accepted: true;
                        receipt: components["schemas"]["Receipt"];
                        /**
                         * @description The voter voted on paper too, and the Regulation voids both.
                         * @constant
                         */
                        void?: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawProject: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                project: components["schemas"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The owner of the ground will build a house there.",
                 *       "document": {
                 *         "ref": "Letter 44",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["Reason"];
                    document: components["schemas"]["Document"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description It is void. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "project": "project-3",
                     *       "void": true
                     *     }
                     */
                    "application/json": {
                        project: components["schemas"]["ProjectId"];
                        /** @constant */
                        void: true;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listBatches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll: components["parameters"]["Poll"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "batches": [
                     *         {
                     *           "id": "batch-1",
                     *           "poll": "poll-1",
                     *           "state": "open",
                     *           "channel": "paper",
                     *           "sheets": 120,
                     *           "protocol": {
                     *             "ref": "Protocol 4",
                     *             "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *           },
                     *           "registered_by": "staff-7",
                     *           "entered": [
                     *             3
                     *           ],
                     *           "differing": [
                     *             2
                     *           ],
                     *           "outcomes": {
                     *             "counted": 1
                     *           },
                     *           "settled_by_third": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        batches: components["schemas"]["PaperBatch"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerBatch: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                poll: components["parameters"]["Poll"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "paper",
                 *       "sheets": 120,
                 *       "protocol": {
                 *         "ref": "Protocol 4",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    channel: "paper" | "assisted";
                    sheets: number;
                    protocol: components["schemas"]["Document"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The batch. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "batch-1",
                     *       "poll": "poll-1",
                     *       "state": "open",
                     *       "channel": "paper",
                     *       "sheets": 120,
                     *       "protocol": {
                     *         "ref": "Protocol 4",
                     *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *       },
                     *       "registered_by": "staff-7"
                     *     }
                     */
                    "application/json": components["schemas"]["PaperBatch"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch: components["parameters"]["PaperBatch"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "batch-1",
                     *       "poll": "poll-1",
                     *       "state": "open",
                     *       "channel": "paper",
                     *       "sheets": 120,
                     *       "protocol": {
                     *         "ref": "Protocol 4",
                     *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *       },
                     *       "registered_by": "staff-7",
                     *       "entered": [
                     *         3
                     *       ],
                     *       "differing": [
                     *         2
                     *       ],
                     *       "outcomes": {
                     *         "counted": 1
                     *       },
                     *       "settled_by_third": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PaperBatch"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    enterSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch: components["parameters"]["PaperBatch"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sheet": 17,
                 *       "code": "4T9XM-C2KQ7-BW0VE-8HNRJ",
                 *       "ballot": {
                 *         "choices": [
                 *           {
                 *             "project": "project-3"
                 *           },
                 *           {
                 *             "project": "project-1"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EnterSheet"];
            };
        };
        responses: {
            /** @description Where the sheet stands now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "batch": "batch-1",
                     *       "sheet": 17,
                     *       "state": "settled",
                     *       "outcome": "counted"
                     *     }
                     */
                    "application/json": {
                        batch: components["schemas"]["PaperBatchId"];
                        sheet: number;
                        /** @enum {string} */
                        state: "entered" | "differing" | "settled";
                        outcome?: components["schemas"]["SheetOutcome"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeBatch: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                batch: components["parameters"]["PaperBatch"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The batch. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "batch-1",
                     *       "poll": "poll-1",
                     *       "state": "closed",
                     *       "channel": "paper",
                     *       "sheets": 120,
                     *       "protocol": {
                     *         "ref": "Protocol 4",
                     *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *       },
                     *       "registered_by": "staff-7",
                     *       "outcomes": {
                     *         "counted": 118,
                     *         "unreadable": 2
                     *       },
                     *       "settled_by_third": 1,
                     *       "closed_by": "staff-8"
                     *     }
                     */
                    "application/json": components["schemas"]["PaperBatch"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCycles: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["CycleId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cycles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycles": [
                     *         {
                     *           "id": "cycle-1",
                     *           "fund": "fund-2",
                     *           "fund_code": "F02",
                     *           "title": {
                     *             "be": "Грамадзянскі бюджэт 2028"
                     *           },
                     *           "budget_year": 2028,
                     *           "decision": "decision-3",
                     *           "demonstration": false
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        cycles: components["schemas"]["Cycle"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openCycle: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCycle"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The cycle. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cycle-1",
                     *       "fund": "fund-2",
                     *       "fund_code": "F02",
                     *       "title": {
                     *         "be": "Грамадзянскі бюджэт 2028"
                     *       },
                     *       "budget_year": 2028,
                     *       "decision": "decision-3",
                     *       "demonstration": false,
                     *       "phase": {
                     *         "phase": "waiting",
                     *         "why": "The election is held elsewhere and has not been imported."
                     *       },
                     *       "calendar": [],
                     *       "sources": [],
                     *       "amendments": [],
                     *       "financed": "0.00",
                     *       "pools": [
                     *         {
                     *           "id": "pool-1",
                     *           "code": "Pool1",
                     *           "territory": "territory-1",
                     *           "territory_name": {
                     *             "be": "Сонечны"
                     *           },
                     *           "budget": "80000.00",
                     *           "original": "0.00",
                     *           "amended": "0.00",
                     *           "final": "0.00",
                     *           "unallocated": "0.00",
                     *           "funded": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WholeCycle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cycle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cycle-1",
                     *       "fund": "fund-2",
                     *       "fund_code": "F02",
                     *       "title": {
                     *         "be": "Грамадзянскі бюджэт 2028"
                     *       },
                     *       "budget_year": 2028,
                     *       "decision": "decision-3",
                     *       "demonstration": false,
                     *       "phase": {
                     *         "phase": "waiting",
                     *         "why": "The election is held elsewhere and has not been imported."
                     *       },
                     *       "calendar": [],
                     *       "appropriation": {
                     *         "decision": "decision-5",
                     *         "on": "2028-01-10",
                     *         "amount": "80000.00"
                     *       },
                     *       "sources": [
                     *         {
                     *           "id": "source-1",
                     *           "kind": "hramada_budget",
                     *           "amount": "80000.00",
                     *           "decision": "decision-5",
                     *           "on": "2028-01-10",
                     *           "entry": "entry-3",
                     *           "appropriated": "80000.00",
                     *           "pools": [
                     *             {
                     *               "pool": "pool-1",
                     *               "amount": "80000.00"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "amendments": [],
                     *       "financed": "40000.00",
                     *       "pools": [
                     *         {
                     *           "id": "pool-1",
                     *           "code": "Pool1",
                     *           "territory": "territory-1",
                     *           "territory_name": {
                     *             "be": "Сонечны"
                     *           },
                     *           "budget": "80000.00",
                     *           "original": "80000.00",
                     *           "amended": "0.00",
                     *           "final": "80000.00",
                     *           "unallocated": "20000.00",
                     *           "election": {
                     *             "file_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *             "description": "Election of 2027",
                     *             "rule": "greedy",
                     *             "vote_type": "approval",
                     *             "currency": "BYN",
                     *             "source_budget": "80000.00",
                     *             "ballots": 412
                     *           },
                     *           "result": {
                     *             "id": "tally-1",
                     *             "tallied_on": "2027-11-20",
                     *             "result_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *             "winners": [
                     *               "17"
                     *             ],
                     *             "total_cost": "60000.00",
                     *             "left": "20000.00"
                     *           },
                     *           "award": {
                     *             "tally": "tally-1",
                     *             "decision": "decision-6",
                     *             "entry": "entry-9"
                     *           },
                     *           "funded": [
                     *             {
                     *               "id": "project-4",
                     *               "external_id": "17",
                     *               "code": "J004",
                     *               "title": "Playground",
                     *               "cost": "60000.00",
                     *               "source_cost": "60000.00",
                     *               "allocated": "60000.00",
                     *               "final": "60000.00",
                     *               "left": "15000.00",
                     *               "committed": "0.00",
                     *               "spent": "45000.00",
                     *               "lapsed": "0.00"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WholeCycle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appropriateCycle: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppropriateCycle"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The cycle. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cycle-1",
                     *       "fund": "fund-2",
                     *       "fund_code": "F02",
                     *       "title": {
                     *         "be": "Грамадзянскі бюджэт 2028"
                     *       },
                     *       "budget_year": 2028,
                     *       "decision": "decision-3",
                     *       "demonstration": false,
                     *       "phase": {
                     *         "phase": "waiting",
                     *         "why": "The election is held elsewhere and has not been imported."
                     *       },
                     *       "calendar": [],
                     *       "appropriation": {
                     *         "decision": "decision-5",
                     *         "on": "2028-01-10",
                     *         "amount": "80000.00"
                     *       },
                     *       "sources": [
                     *         {
                     *           "id": "source-1",
                     *           "kind": "hramada_budget",
                     *           "amount": "80000.00",
                     *           "decision": "decision-5",
                     *           "on": "2028-01-10",
                     *           "entry": "entry-3",
                     *           "appropriated": "80000.00",
                     *           "pools": [
                     *             {
                     *               "pool": "pool-1",
                     *               "amount": "80000.00"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "amendments": [],
                     *       "financed": "0.00",
                     *       "pools": [
                     *         {
                     *           "id": "pool-1",
                     *           "code": "Pool1",
                     *           "territory": "territory-1",
                     *           "territory_name": {
                     *             "be": "Сонечны"
                     *           },
                     *           "budget": "80000.00",
                     *           "original": "80000.00",
                     *           "amended": "0.00",
                     *           "final": "80000.00",
                     *           "unallocated": "80000.00",
                     *           "funded": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WholeCycle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    financeCycle: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "40000.00",
                 *       "on": "2028-02-01",
                 *       "document": {
                 *         "ref": "Treasury order 17",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FinanceCycle"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The cycle. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cycle-1",
                     *       "fund": "fund-2",
                     *       "fund_code": "F02",
                     *       "title": {
                     *         "be": "Грамадзянскі бюджэт 2028"
                     *       },
                     *       "budget_year": 2028,
                     *       "decision": "decision-3",
                     *       "demonstration": false,
                     *       "phase": {
                     *         "phase": "waiting",
                     *         "why": "The election is held elsewhere and has not been imported."
                     *       },
                     *       "calendar": [],
                     *       "appropriation": {
                     *         "decision": "decision-5",
                     *         "on": "2028-01-10",
                     *         "amount": "80000.00"
                     *       },
                     *       "sources": [
                     *         {
                     *           "id": "source-1",
                     *           "kind": "hramada_budget",
                     *           "amount": "80000.00",
                     *           "decision": "decision-5",
                     *           "on": "2028-01-10",
                     *           "entry": "entry-3",
                     *           "appropriated": "80000.00",
                     *           "pools": [
                     *             {
                     *               "pool": "pool-1",
                     *               "amount": "80000.00"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "amendments": [],
                     *       "financed": "40000.00",
                     *       "pools": [
                     *         {
                     *           "id": "pool-1",
                     *           "code": "Pool1",
                     *           "territory": "territory-1",
                     *           "territory_name": {
                     *             "be": "Сонечны"
                     *           },
                     *           "budget": "80000.00",
                     *           "original": "80000.00",
                     *           "amended": "0.00",
                     *           "final": "80000.00",
                     *           "unallocated": "80000.00",
                     *           "funded": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WholeCycle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportElection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pool: components["schemas"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importElection: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
                /**
                 * @description BYN for one unit of the currency of the file. Amounts are rounded down to the kopeck.
                 * @example 0.8123
                 */
                rate?: string;
                /** @description Read around what cannot be right, where that is possible, and tell it as warnings. */
                lenient?: boolean;
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                pool: components["schemas"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description What was imported. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pool": "pool-1",
                     *       "demonstration": false,
                     *       "election": {
                     *         "file_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "description": "Election of 2027",
                     *         "rule": "greedy",
                     *         "vote_type": "approval",
                     *         "currency": "BYN",
                     *         "source_budget": "80000.00",
                     *         "ballots": 412
                     *       },
                     *       "projects": 12,
                     *       "warnings": [
                     *         {
                     *           "at": "line 214",
                     *           "says": "The line is blank."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportedElection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["ProjectId"];
            };
            header?: never;
            path: {
                pool: components["schemas"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pool": "pool-1",
                     *       "demonstration": false,
                     *       "projects": [
                     *         {
                     *           "id": "project-4",
                     *           "external_id": "17",
                     *           "code": "J004",
                     *           "title": "Playground",
                     *           "cost": "60000.00",
                     *           "source_cost": "60000.00",
                     *           "allocated": "60000.00"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        pool: components["schemas"]["PoolId"];
                        demonstration: components["schemas"]["Demonstration"];
                        projects: components["schemas"]["Project"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTally: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pool: components["schemas"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tally. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tally-1",
                     *       "pool": "pool-1",
                     *       "tallied_on": "2027-11-20",
                     *       "result_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "demonstration": false,
                     *       "result": {
                     *         "rule": "greedy",
                     *         "fileRule": "greedy",
                     *         "unaffordable": "skip",
                     *         "threshold": null,
                     *         "tieCriteria": [
                     *           "file"
                     *         ],
                     *         "currency": "BYN",
                     *         "ballots": 412,
                     *         "budget": "80000.00",
                     *         "totalCost": "60000.00",
                     *         "left": "20000.00",
                     *         "winners": [
                     *           "17"
                     *         ],
                     *         "reserve": [],
                     *         "scores": {
                     *           "17": 300
                     *         },
                     *         "steps": [
                     *           {
                     *             "project": "17",
                     *             "score": 300,
                     *             "cost": "60000.00",
                     *             "left": "80000.00",
                     *             "outcome": "taken"
                     *           }
                     *         ],
                     *         "ties": [],
                     *         "differences": [],
                     *         "selected": null,
                     *         "notes": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Tally"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    tallyElection: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                pool: components["schemas"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ties": [
                 *         "cost",
                 *         "id"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TallyOptions"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The tally. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tally-1",
                     *       "pool": "pool-1",
                     *       "tallied_on": "2027-11-20",
                     *       "result_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "demonstration": false,
                     *       "result": {
                     *         "rule": "greedy",
                     *         "fileRule": "greedy",
                     *         "unaffordable": "skip",
                     *         "threshold": null,
                     *         "tieCriteria": [
                     *           "file"
                     *         ],
                     *         "currency": "BYN",
                     *         "ballots": 412,
                     *         "budget": "80000.00",
                     *         "totalCost": "60000.00",
                     *         "left": "20000.00",
                     *         "winners": [
                     *           "17"
                     *         ],
                     *         "reserve": [],
                     *         "scores": {
                     *           "17": 300
                     *         },
                     *         "steps": [
                     *           {
                     *             "project": "17",
                     *             "score": 300,
                     *             "cost": "60000.00",
                     *             "left": "80000.00",
                     *             "outcome": "taken"
                     *           }
                     *         ],
                     *         "ties": [],
                     *         "differences": [],
                     *         "selected": null,
                     *         "notes": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Tally"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTallyProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pool: components["schemas"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pool": "pool-1",
                     *       "running": [
                     *         {
                     *           "kind": "tally",
                     *           "options": {
                     *             "rule": "equal-shares",
                     *             "completion": "add1u"
                     *           },
                     *           "since": "2027-11-20T09:00:00.000Z",
                     *           "raised": 204,
                     *           "runs": 87
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TallyProgress"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelTally: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pool: components["schemas"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description How many counts were called off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pool": "pool-1",
                     *       "cancelled": 1
                     *     }
                     */
                    "application/json": {
                        pool: components["schemas"]["PoolId"];
                        cancelled: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    advisePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pool: components["schemas"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rule": "equal-shares",
                 *       "utility": "cost",
                 *       "completion": "add1u",
                 *       "ties": [
                 *         "cost",
                 *         "-votes",
                 *         "id"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TallyOptions"];
            };
        };
        responses: {
            /** @description The advice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pool": "pool-1",
                     *       "demonstration": false,
                     *       "advisory": true,
                     *       "advice": {
                     *         "result": {
                     *           "rule": "greedy",
                     *           "fileRule": "greedy",
                     *           "unaffordable": "skip",
                     *           "threshold": null,
                     *           "tieCriteria": [
                     *             "file"
                     *           ],
                     *           "currency": "BYN",
                     *           "ballots": 412,
                     *           "budget": "80000.00",
                     *           "totalCost": "60000.00",
                     *           "left": "20000.00",
                     *           "winners": [
                     *             "17"
                     *           ],
                     *           "reserve": [],
                     *           "scores": {
                     *             "17": 300
                     *           },
                     *           "steps": [
                     *             {
                     *               "project": "17",
                     *               "score": 300,
                     *               "cost": "60000.00",
                     *               "left": "80000.00",
                     *               "outcome": "taken"
                     *             }
                     *           ],
                     *           "ties": [],
                     *           "differences": [],
                     *           "selected": null,
                     *           "notes": []
                     *         },
                     *         "quality": {
                     *           "average_approved": "0.728155",
                     *           "average_cost": "43689.320388",
                     *           "without": "0.271845",
                     *           "budget_used": "0.750000",
                     *           "distribution": [
                     *             112,
                     *             300
                     *           ],
                     *           "categories": [
                     *             {
                     *               "category": "children",
                     *               "votes": "1.000000",
                     *               "money": "1.000000"
                     *             }
                     *           ],
                     *           "ejr_plus_up_to_one": {
                     *             "holds": true
                     *           }
                     *         }
                     *       },
                     *       "binding": {
                     *         "id": "tally-1",
                     *         "result_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "result": {
                     *           "rule": "greedy",
                     *           "fileRule": "greedy",
                     *           "unaffordable": "skip",
                     *           "threshold": null,
                     *           "tieCriteria": [
                     *             "file"
                     *           ],
                     *           "currency": "BYN",
                     *           "ballots": 412,
                     *           "budget": "80000.00",
                     *           "totalCost": "60000.00",
                     *           "left": "20000.00",
                     *           "winners": [
                     *             "17"
                     *           ],
                     *           "reserve": [],
                     *           "scores": {
                     *             "17": 300
                     *           },
                     *           "steps": [
                     *             {
                     *               "project": "17",
                     *               "score": 300,
                     *               "cost": "60000.00",
                     *               "left": "80000.00",
                     *               "outcome": "taken"
                     *             }
                     *           ],
                     *           "ties": [],
                     *           "differences": [],
                     *           "selected": null,
                     *           "notes": []
                     *         },
                     *         "quality": {
                     *           "average_approved": "0.728155",
                     *           "average_cost": "43689.320388",
                     *           "without": "0.271845",
                     *           "budget_used": "0.750000",
                     *           "distribution": [
                     *             112,
                     *             300
                     *           ],
                     *           "categories": [
                     *             {
                     *               "category": "children",
                     *               "votes": "1.000000",
                     *               "money": "1.000000"
                     *             }
                     *           ],
                     *           "ejr_plus_up_to_one": {
                     *             "holds": true
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Advice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    explainPool: {
        parameters: {
            query?: {
                language?: "be" | "ru" | "en";
            };
            header?: never;
            path: {
                pool: components["schemas"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pool": "pool-1",
                     *       "tally": "tally-1",
                     *       "result_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "demonstration": false,
                     *       "language": "en",
                     *       "summary": "The votes were counted in the order of results: every project that still fits is taken.",
                     *       "projects": [
                     *         {
                     *           "id": "project-4",
                     *           "external_id": "17",
                     *           "code": "J004",
                     *           "title": "Playground",
                     *           "won": true,
                     *           "text": "The project gathered 300 votes and costs 60,000.00 Br. When its turn came, 80,000.00 Br was left. That was enough: the project won."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Explanations"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    awardPool: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                pool: components["schemas"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardPool"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The cycle. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cycle-1",
                     *       "fund": "fund-2",
                     *       "fund_code": "F02",
                     *       "title": {
                     *         "be": "Грамадзянскі бюджэт 2028"
                     *       },
                     *       "budget_year": 2028,
                     *       "decision": "decision-3",
                     *       "demonstration": false,
                     *       "phase": {
                     *         "phase": "waiting",
                     *         "why": "The election is held elsewhere and has not been imported."
                     *       },
                     *       "calendar": [],
                     *       "appropriation": {
                     *         "decision": "decision-5",
                     *         "on": "2028-01-10",
                     *         "amount": "80000.00"
                     *       },
                     *       "sources": [
                     *         {
                     *           "id": "source-1",
                     *           "kind": "hramada_budget",
                     *           "amount": "80000.00",
                     *           "decision": "decision-5",
                     *           "on": "2028-01-10",
                     *           "entry": "entry-3",
                     *           "appropriated": "80000.00",
                     *           "pools": [
                     *             {
                     *               "pool": "pool-1",
                     *               "amount": "80000.00"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "amendments": [],
                     *       "financed": "40000.00",
                     *       "pools": [
                     *         {
                     *           "id": "pool-1",
                     *           "code": "Pool1",
                     *           "territory": "territory-1",
                     *           "territory_name": {
                     *             "be": "Сонечны"
                     *           },
                     *           "budget": "80000.00",
                     *           "original": "80000.00",
                     *           "amended": "0.00",
                     *           "final": "80000.00",
                     *           "unallocated": "20000.00",
                     *           "election": {
                     *             "file_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *             "description": "Election of 2027",
                     *             "rule": "greedy",
                     *             "vote_type": "approval",
                     *             "currency": "BYN",
                     *             "source_budget": "80000.00",
                     *             "ballots": 412
                     *           },
                     *           "result": {
                     *             "id": "tally-1",
                     *             "tallied_on": "2027-11-20",
                     *             "result_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *             "winners": [
                     *               "17"
                     *             ],
                     *             "total_cost": "60000.00",
                     *             "left": "20000.00"
                     *           },
                     *           "award": {
                     *             "tally": "tally-1",
                     *             "decision": "decision-6",
                     *             "entry": "entry-9"
                     *           },
                     *           "funded": [
                     *             {
                     *               "id": "project-4",
                     *               "external_id": "17",
                     *               "code": "J004",
                     *               "title": "Playground",
                     *               "cost": "60000.00",
                     *               "source_cost": "60000.00",
                     *               "allocated": "60000.00",
                     *               "final": "60000.00",
                     *               "left": "15000.00",
                     *               "committed": "0.00",
                     *               "spent": "45000.00",
                     *               "lapsed": "0.00"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WholeCycle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRegulations: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["RegulationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of Regulations without their documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regulations": [
                     *         {
                     *           "id": "regulation-1",
                     *           "version": 1,
                     *           "title": {
                     *             "be": "Палажэнне аб грамадзянскім бюджэце 2028"
                     *           },
                     *           "budget_year": 2028,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "decision": "decision-3",
                     *           "opinion": "opinion-1",
                     *           "cycle": "cycle-1"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        regulations: components["schemas"]["RegulationLine"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    adoptRegulation: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-3",
                 *       "document": {
                 *         "format": "hramada-regulation/1",
                 *         "title": {
                 *           "be": "Палажэнне аб грамадзянскім бюджэце 2028",
                 *           "ru": "Положение о гражданском бюджете 2028",
                 *           "en": "Regulation on the citizens' budget of 2028"
                 *         },
                 *         "budget_year": 2028,
                 *         "fund": "120000.00",
                 *         "executed_expenditure": "11500000.00",
                 *         "binding": true,
                 *         "pools": [
                 *           {
                 *             "code": "whole",
                 *             "name": {
                 *               "be": "Уся грамада"
                 *             },
                 *             "territory": "territory-1",
                 *             "budget": "70000.00",
                 *             "least_cost": "2000.00",
                 *             "most_cost": "35000.00",
                 *             "area": {
                 *               "type": "Polygon",
                 *               "coordinates": [
                 *                 [
                 *                   [
                 *                     26.5,
                 *                     52.5
                 *                   ],
                 *                   [
                 *                     28.5,
                 *                     52.5
                 *                   ],
                 *                   [
                 *                     28.5,
                 *                     54.5
                 *                   ],
                 *                   [
                 *                     26.5,
                 *                     54.5
                 *                   ],
                 *                   [
                 *                     26.5,
                 *                     52.5
                 *                   ]
                 *                 ]
                 *               ]
                 *             }
                 *           },
                 *           {
                 *             "code": "village",
                 *             "name": {
                 *               "be": "Вёска"
                 *             },
                 *             "territory": "territory-1",
                 *             "category": "greenery",
                 *             "budget": "30000.00",
                 *             "most_cost": "15000.00"
                 *           }
                 *         ],
                 *         "categories": [
                 *           {
                 *             "code": "greenery",
                 *             "name": {
                 *               "be": "Азеляненне"
                 *             },
                 *             "budget": "60000.00"
                 *           },
                 *           {
                 *             "code": "streets",
                 *             "name": {
                 *               "be": "Вуліцы і дарогі"
                 *             }
                 *           }
                 *         ],
                 *         "proposing": {
                 *           "minimum_age": 16,
                 *           "groups": true,
                 *           "on_behalf": true,
                 *           "signatures": 15,
                 *           "merging": true,
                 *           "correction_days": 7,
                 *           "similarity_percent": 60,
                 *           "distance_metres": 150
                 *         },
                 *         "criteria": [
                 *           {
                 *             "code": "F1",
                 *             "stage": "formal",
                 *             "text": {
                 *               "be": "Прапанова запоўненая цалкам"
                 *             },
                 *             "ground": "Regulation, item 4",
                 *             "unit": "Secretariat of the Uprava",
                 *             "correctable": true,
                 *             "blocking": true
                 *           },
                 *           {
                 *             "code": "S1",
                 *             "stage": "substantive",
                 *             "text": {
                 *               "be": "Пытанне мясцовага значэння"
                 *             },
                 *             "ground": "Art. 23.2",
                 *             "unit": "Legal department",
                 *             "correctable": false,
                 *             "blocking": true
                 *           },
                 *           {
                 *             "code": "S2",
                 *             "stage": "substantive",
                 *             "text": {
                 *               "be": "Раіўся з суседзямі"
                 *             },
                 *             "ground": "Regulation, item 9",
                 *             "unit": "Legal department",
                 *             "correctable": false,
                 *             "blocking": false
                 *           }
                 *         ],
                 *         "calendar": [
                 *           {
                 *             "phase": "submission",
                 *             "from": "2027-02-28T21:00:00.000Z",
                 *             "until": "2027-03-31T21:00:00.000Z"
                 *           },
                 *           {
                 *             "phase": "verification",
                 *             "from": "2027-03-31T21:00:00.000Z",
                 *             "until": "2027-06-15T21:00:00.000Z"
                 *           },
                 *           {
                 *             "phase": "appeals",
                 *             "from": "2027-06-15T21:00:00.000Z",
                 *             "until": "2027-06-22T21:00:00.000Z"
                 *           },
                 *           {
                 *             "phase": "appeal_decisions",
                 *             "from": "2027-06-22T21:00:00.000Z",
                 *             "until": "2027-07-10T21:00:00.000Z"
                 *           },
                 *           {
                 *             "phase": "voting",
                 *             "from": "2027-08-31T21:00:00.000Z",
                 *             "until": "2027-09-14T21:00:00.000Z"
                 *           },
                 *           {
                 *             "phase": "complaints",
                 *             "from": "2027-09-17T21:00:00.000Z",
                 *             "until": "2027-09-24T21:00:00.000Z"
                 *           }
                 *         ],
                 *         "appeals": {
                 *           "decided_by": "Appeal commission named by the Rada",
                 *           "days_to_decide": 18
                 *         },
                 *         "voting": {
                 *           "minimum_age": 16,
                 *           "pools": "own_territory",
                 *           "most_pools": 2,
                 *           "form": "cumulative",
                 *           "blank_allowed": true,
                 *           "total": {
                 *             "least": 1,
                 *             "most": 6
                 *           },
                 *           "per_pool": {
                 *             "least": 1,
                 *             "most": 3
                 *           },
                 *           "per_category": {
                 *             "most": 4
                 *           },
                 *           "points": {
                 *             "most_in_all": 10,
                 *             "least_each": 1,
                 *             "most_each": 5
                 *           },
                 *           "revote": "last_counts",
                 *           "paper": "paper_wins"
                 *         },
                 *         "tally": {
                 *           "rule": "greedy",
                 *           "unaffordable": "topup",
                 *           "topup_percent": 80,
                 *           "threshold": {
                 *             "votes": 10
                 *           },
                 *           "ties": [
                 *             "cost",
                 *             "submitted",
                 *             "lot"
                 *           ],
                 *           "pools": "each",
                 *           "left_over": "lapses"
                 *         },
                 *         "reserve": 3,
                 *         "feasibility": {
                 *           "buffer_days": 20,
                 *           "first_day": "01-15",
                 *           "lead_times": [
                 *             {
                 *               "code": "tender",
                 *               "name": {
                 *                 "be": "Тэндар"
                 *               },
                 *               "days": 15,
                 *               "unit": "working",
                 *               "place": "before",
                 *               "kind": "works",
                 *               "from_cost": "10000.00",
                 *               "ground": "Procurement law"
                 *             },
                 *             {
                 *               "code": "consent",
                 *               "name": {
                 *                 "be": "Згода іншага органа"
                 *               },
                 *               "days": 30,
                 *               "unit": "calendar",
                 *               "place": "before",
                 *               "kind": "permit",
                 *               "with_consent": true,
                 *               "ground": "Art. 65"
                 *             }
                 *           ],
                 *           "seasons": [
                 *             {
                 *               "code": "outdoors",
                 *               "name": {
                 *                 "be": "Вонкавыя работы"
                 *               },
                 *               "kinds": [
                 *                 "works"
                 *               ],
                 *               "from": "04-15",
                 *               "until": "10-31"
                 *             }
                 *           ]
                 *         },
                 *         "execution": {
                 *           "four_eyes_from": "0.00"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AdoptRegulation"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The Regulation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "regulation-1",
                     *       "version": 1,
                     *       "title": {
                     *         "be": "Палажэнне аб грамадзянскім бюджэце 2028",
                     *         "ru": "Положение о гражданском бюджете 2028",
                     *         "en": "Regulation on the citizens' budget of 2028"
                     *       },
                     *       "budget_year": 2028,
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "decision": "decision-3",
                     *       "opinion": "opinion-1",
                     *       "document": {
                     *         "format": "hramada-regulation/1",
                     *         "title": {
                     *           "be": "Палажэнне аб грамадзянскім бюджэце 2028",
                     *           "ru": "Положение о гражданском бюджете 2028",
                     *           "en": "Regulation on the citizens' budget of 2028"
                     *         },
                     *         "budget_year": 2028,
                     *         "fund": "120000.00",
                     *         "executed_expenditure": "11500000.00",
                     *         "binding": true,
                     *         "pools": [
                     *           {
                     *             "code": "whole",
                     *             "name": {
                     *               "be": "Уся грамада"
                     *             },
                     *             "territory": "territory-1",
                     *             "budget": "70000.00",
                     *             "least_cost": "2000.00",
                     *             "most_cost": "35000.00",
                     *             "area": {
                     *               "type": "Polygon",
                     *               "coordinates": [
                     *                 [
                     *                   [
                     *                     26.5,
                     *                     52.5
                     *                   ],
                     *                   [
                     *                     28.5,
                     *                     52.5
                     *                   ],
                     *                   [
                     *                     28.5,
                     *                     54.5
                     *                   ],
                     *                   [
                     *                     26.5,
                     *                     54.5
                     *                   ],
                     *                   [
                     *                     26.5,
                     *                     52.5
                     *                   ]
                     *                 ]
                     *               ]
                     *             }
                     *           },
                     *           {
                     *             "code": "village",
                     *             "name": {
                     *               "be": "Вёска"
                     *             },
                     *             "territory": "territory-1",
                     *             "category": "greenery",
                     *             "budget": "30000.00",
                     *             "most_cost": "15000.00"
                     *           }
                     *         ],
                     *         "categories": [
                     *           {
                     *             "code": "greenery",
                     *             "name": {
                     *               "be": "Азеляненне"
                     *             },
                     *             "budget": "60000.00"
                     *           },
                     *           {
                     *             "code": "streets",
                     *             "name": {
                     *               "be": "Вуліцы і дарогі"
                     *             }
                     *           }
                     *         ],
                     *         "proposing": {
                     *           "minimum_age": 16,
                     *           "groups": true,
                     *           "on_behalf": true,
                     *           "signatures": 15,
                     *           "merging": true,
                     *           "correction_days": 7,
                     *           "similarity_percent": 60,
                     *           "distance_metres": 150
                     *         },
                     *         "criteria": [
                     *           {
                     *             "code": "F1",
                     *             "stage": "formal",
                     *             "text": {
                     *               "be": "Прапанова запоўненая цалкам"
                     *             },
                     *             "ground": "Regulation, item 4",
                     *             "unit": "Secretariat of the Uprava",
                     *             "correctable": true,
                     *             "blocking": true
                     *           },
                     *           {
                     *             "code": "S1",
                     *             "stage": "substantive",
                     *             "text": {
                     *               "be": "Пытанне мясцовага значэння"
                     *             },
                     *             "ground": "Art. 23.2",
                     *             "unit": "Legal department",
                     *             "correctable": false,
                     *             "blocking": true
                     *           },
                     *           {
                     *             "code": "S2",
                     *             "stage": "substantive",
                     *             "text": {
                     *               "be": "Раіўся з суседзямі"
                     *             },
                     *             "ground": "Regulation, item 9",
                     *             "unit": "Legal department",
                     *             "correctable": false,
                     *             "blocking": false
                     *           }
                     *         ],
                     *         "calendar": [
                     *           {
                     *             "phase": "submission",
                     *             "from": "2027-02-28T21:00:00.000Z",
                     *             "until": "2027-03-31T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "verification",
                     *             "from": "2027-03-31T21:00:00.000Z",
                     *             "until": "2027-06-15T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "appeals",
                     *             "from": "2027-06-15T21:00:00.000Z",
                     *             "until": "2027-06-22T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "appeal_decisions",
                     *             "from": "2027-06-22T21:00:00.000Z",
                     *             "until": "2027-07-10T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "voting",
                     *             "from": "2027-08-31T21:00:00.000Z",
                     *             "until": "2027-09-14T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "complaints",
                     *             "from": "2027-09-17T21:00:00.000Z",
                     *             "until": "2027-09-24T21:00:00.000Z"
                     *           }
                     *         ],
                     *         "appeals": {
                     *           "decided_by": "Appeal commission named by the Rada",
                     *           "days_to_decide": 18
                     *         },
                     *         "voting": {
                     *           "minimum_age": 16,
                     *           "pools": "own_territory",
                     *           "most_pools": 2,
                     *           "form": "cumulative",
                     *           "blank_allowed": true,
                     *           "total": {
                     *             "least": 1,
                     *             "most": 6
                     *           },
                     *           "per_pool": {
                     *             "least": 1,
                     *             "most": 3
                     *           },
                     *           "per_category": {
                     *             "most": 4
                     *           },
                     *           "points": {
                     *             "most_in_all": 10,
                     *             "least_each": 1,
                     *             "most_each": 5
                     *           },
                     *           "revote": "last_counts",
                     *           "paper": "paper_wins"
                     *         },
                     *         "tally": {
                     *           "rule": "greedy",
                     *           "unaffordable": "topup",
                     *           "topup_percent": 80,
                     *           "threshold": {
                     *             "votes": 10
                     *           },
                     *           "ties": [
                     *             "cost",
                     *             "submitted",
                     *             "lot"
                     *           ],
                     *           "pools": "each",
                     *           "left_over": "lapses"
                     *         },
                     *         "reserve": 3,
                     *         "feasibility": {
                     *           "buffer_days": 20,
                     *           "first_day": "01-15",
                     *           "lead_times": [
                     *             {
                     *               "code": "tender",
                     *               "name": {
                     *                 "be": "Тэндар"
                     *               },
                     *               "days": 15,
                     *               "unit": "working",
                     *               "place": "before",
                     *               "kind": "works",
                     *               "from_cost": "10000.00",
                     *               "ground": "Procurement law"
                     *             },
                     *             {
                     *               "code": "consent",
                     *               "name": {
                     *                 "be": "Згода іншага органа"
                     *               },
                     *               "days": 30,
                     *               "unit": "calendar",
                     *               "place": "before",
                     *               "kind": "permit",
                     *               "with_consent": true,
                     *               "ground": "Art. 65"
                     *             }
                     *           ],
                     *           "seasons": [
                     *             {
                     *               "code": "outdoors",
                     *               "name": {
                     *                 "be": "Вонкавыя работы"
                     *               },
                     *               "kinds": [
                     *                 "works"
                     *               ],
                     *               "from": "04-15",
                     *               "until": "10-31"
                     *             }
                     *           ]
                     *         },
                     *         "execution": {
                     *           "four_eyes_from": "0.00"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdoptedRegulation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkRegulation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "hramada-regulation/1",
                 *       "title": {
                 *         "be": "Палажэнне аб грамадзянскім бюджэце 2028",
                 *         "ru": "Положение о гражданском бюджете 2028",
                 *         "en": "Regulation on the citizens' budget of 2028"
                 *       },
                 *       "budget_year": 2028,
                 *       "fund": "120000.00",
                 *       "executed_expenditure": "11500000.00",
                 *       "binding": true,
                 *       "pools": [
                 *         {
                 *           "code": "whole",
                 *           "name": {
                 *             "be": "Уся грамада"
                 *           },
                 *           "territory": "territory-1",
                 *           "budget": "70000.00",
                 *           "least_cost": "2000.00",
                 *           "most_cost": "35000.00",
                 *           "area": {
                 *             "type": "Polygon",
                 *             "coordinates": [
                 *               [
                 *                 [
                 *                   26.5,
                 *                   52.5
                 *                 ],
                 *                 [
                 *                   28.5,
                 *                   52.5
                 *                 ],
                 *                 [
                 *                   28.5,
                 *                   54.5
                 *                 ],
                 *                 [
                 *                   26.5,
                 *                   54.5
                 *                 ],
                 *                 [
                 *                   26.5,
                 *                   52.5
                 *                 ]
                 *               ]
                 *             ]
                 *           }
                 *         },
                 *         {
                 *           "code": "village",
                 *           "name": {
                 *             "be": "Вёска"
                 *           },
                 *           "territory": "territory-1",
                 *           "category": "greenery",
                 *           "budget": "30000.00",
                 *           "most_cost": "15000.00"
                 *         }
                 *       ],
                 *       "categories": [
                 *         {
                 *           "code": "greenery",
                 *           "name": {
                 *             "be": "Азеляненне"
                 *           },
                 *           "budget": "60000.00"
                 *         },
                 *         {
                 *           "code": "streets",
                 *           "name": {
                 *             "be": "Вуліцы і дарогі"
                 *           }
                 *         }
                 *       ],
                 *       "proposing": {
                 *         "minimum_age": 16,
                 *         "groups": true,
                 *         "on_behalf": true,
                 *         "signatures": 15,
                 *         "merging": true,
                 *         "correction_days": 7,
                 *         "similarity_percent": 60,
                 *         "distance_metres": 150
                 *       },
                 *       "criteria": [
                 *         {
                 *           "code": "F1",
                 *           "stage": "formal",
                 *           "text": {
                 *             "be": "Прапанова запоўненая цалкам"
                 *           },
                 *           "ground": "Regulation, item 4",
                 *           "unit": "Secretariat of the Uprava",
                 *           "correctable": true,
                 *           "blocking": true
                 *         },
                 *         {
                 *           "code": "S1",
                 *           "stage": "substantive",
                 *           "text": {
                 *             "be": "Пытанне мясцовага значэння"
                 *           },
                 *           "ground": "Art. 23.2",
                 *           "unit": "Legal department",
                 *           "correctable": false,
                 *           "blocking": true
                 *         },
                 *         {
                 *           "code": "S2",
                 *           "stage": "substantive",
                 *           "text": {
                 *             "be": "Раіўся з суседзямі"
                 *           },
                 *           "ground": "Regulation, item 9",
                 *           "unit": "Legal department",
                 *           "correctable": false,
                 *           "blocking": false
                 *         }
                 *       ],
                 *       "calendar": [
                 *         {
                 *           "phase": "submission",
                 *           "from": "2027-02-28T21:00:00.000Z",
                 *           "until": "2027-03-31T21:00:00.000Z"
                 *         },
                 *         {
                 *           "phase": "verification",
                 *           "from": "2027-03-31T21:00:00.000Z",
                 *           "until": "2027-06-15T21:00:00.000Z"
                 *         },
                 *         {
                 *           "phase": "appeals",
                 *           "from": "2027-06-15T21:00:00.000Z",
                 *           "until": "2027-06-22T21:00:00.000Z"
                 *         },
                 *         {
                 *           "phase": "appeal_decisions",
                 *           "from": "2027-06-22T21:00:00.000Z",
                 *           "until": "2027-07-10T21:00:00.000Z"
                 *         },
                 *         {
                 *           "phase": "voting",
                 *           "from": "2027-08-31T21:00:00.000Z",
                 *           "until": "2027-09-14T21:00:00.000Z"
                 *         },
                 *         {
                 *           "phase": "complaints",
                 *           "from": "2027-09-17T21:00:00.000Z",
                 *           "until": "2027-09-24T21:00:00.000Z"
                 *         }
                 *       ],
                 *       "appeals": {
                 *         "decided_by": "Appeal commission named by the Rada",
                 *         "days_to_decide": 18
                 *       },
                 *       "voting": {
                 *         "minimum_age": 16,
                 *         "pools": "own_territory",
                 *         "most_pools": 2,
                 *         "form": "cumulative",
                 *         "blank_allowed": true,
                 *         "total": {
                 *           "least": 1,
                 *           "most": 6
                 *         },
                 *         "per_pool": {
                 *           "least": 1,
                 *           "most": 3
                 *         },
                 *         "per_category": {
                 *           "most": 4
                 *         },
                 *         "points": {
                 *           "most_in_all": 10,
                 *           "least_each": 1,
                 *           "most_each": 5
                 *         },
                 *         "revote": "last_counts",
                 *         "paper": "paper_wins"
                 *       },
                 *       "tally": {
                 *         "rule": "greedy",
                 *         "unaffordable": "topup",
                 *         "topup_percent": 80,
                 *         "threshold": {
                 *           "votes": 10
                 *         },
                 *         "ties": [
                 *           "cost",
                 *           "submitted",
                 *           "lot"
                 *         ],
                 *         "pools": "each",
                 *         "left_over": "lapses"
                 *       },
                 *       "reserve": 3,
                 *       "feasibility": {
                 *         "buffer_days": 20,
                 *         "first_day": "01-15",
                 *         "lead_times": [
                 *           {
                 *             "code": "tender",
                 *             "name": {
                 *               "be": "Тэндар"
                 *             },
                 *             "days": 15,
                 *             "unit": "working",
                 *             "place": "before",
                 *             "kind": "works",
                 *             "from_cost": "10000.00",
                 *             "ground": "Procurement law"
                 *           },
                 *           {
                 *             "code": "consent",
                 *             "name": {
                 *               "be": "Згода іншага органа"
                 *             },
                 *             "days": 30,
                 *             "unit": "calendar",
                 *             "place": "before",
                 *             "kind": "permit",
                 *             "with_consent": true,
                 *             "ground": "Art. 65"
                 *           }
                 *         ],
                 *         "seasons": [
                 *           {
                 *             "code": "outdoors",
                 *             "name": {
                 *               "be": "Вонкавыя работы"
                 *             },
                 *             "kinds": [
                 *               "works"
                 *             ],
                 *             "from": "04-15",
                 *             "until": "10-31"
                 *           }
                 *         ]
                 *       },
                 *       "execution": {
                 *         "four_eyes_from": "0.00"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Regulation"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "contradictions": [
                     *         {
                     *           "at": "/pools/1/category",
                     *           "says": "No category has the code parks; there are greenery, streets."
                     *         }
                     *       ],
                     *       "advice": []
                     *     }
                     */
                    "application/json": components["schemas"]["CheckedRegulation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readRegulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                regulation: components["schemas"]["RegulationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Regulation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "regulation-1",
                     *       "version": 1,
                     *       "title": {
                     *         "be": "Палажэнне аб грамадзянскім бюджэце 2028"
                     *       },
                     *       "budget_year": 2028,
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "decision": "decision-3",
                     *       "opinion": "opinion-1",
                     *       "cycle": "cycle-1",
                     *       "document": {
                     *         "format": "hramada-regulation/1",
                     *         "title": {
                     *           "be": "Палажэнне аб грамадзянскім бюджэце 2028",
                     *           "ru": "Положение о гражданском бюджете 2028",
                     *           "en": "Regulation on the citizens' budget of 2028"
                     *         },
                     *         "budget_year": 2028,
                     *         "fund": "120000.00",
                     *         "executed_expenditure": "11500000.00",
                     *         "binding": true,
                     *         "pools": [
                     *           {
                     *             "code": "whole",
                     *             "name": {
                     *               "be": "Уся грамада"
                     *             },
                     *             "territory": "territory-1",
                     *             "budget": "70000.00",
                     *             "least_cost": "2000.00",
                     *             "most_cost": "35000.00",
                     *             "area": {
                     *               "type": "Polygon",
                     *               "coordinates": [
                     *                 [
                     *                   [
                     *                     26.5,
                     *                     52.5
                     *                   ],
                     *                   [
                     *                     28.5,
                     *                     52.5
                     *                   ],
                     *                   [
                     *                     28.5,
                     *                     54.5
                     *                   ],
                     *                   [
                     *                     26.5,
                     *                     54.5
                     *                   ],
                     *                   [
                     *                     26.5,
                     *                     52.5
                     *                   ]
                     *                 ]
                     *               ]
                     *             }
                     *           },
                     *           {
                     *             "code": "village",
                     *             "name": {
                     *               "be": "Вёска"
                     *             },
                     *             "territory": "territory-1",
                     *             "category": "greenery",
                     *             "budget": "30000.00",
                     *             "most_cost": "15000.00"
                     *           }
                     *         ],
                     *         "categories": [
                     *           {
                     *             "code": "greenery",
                     *             "name": {
                     *               "be": "Азеляненне"
                     *             },
                     *             "budget": "60000.00"
                     *           },
                     *           {
                     *             "code": "streets",
                     *             "name": {
                     *               "be": "Вуліцы і дарогі"
                     *             }
                     *           }
                     *         ],
                     *         "proposing": {
                     *           "minimum_age": 16,
                     *           "groups": true,
                     *           "on_behalf": true,
                     *           "signatures": 15,
                     *           "merging": true,
                     *           "correction_days": 7,
                     *           "similarity_percent": 60,
                     *           "distance_metres": 150
                     *         },
                     *         "criteria": [
                     *           {
                     *             "code": "F1",
                     *             "stage": "formal",
                     *             "text": {
                     *               "be": "Прапанова запоўненая цалкам"
                     *             },
                     *             "ground": "Regulation, item 4",
                     *             "unit": "Secretariat of the Uprava",
                     *             "correctable": true,
                     *             "blocking": true
                     *           },
                     *           {
                     *             "code": "S1",
                     *             "stage": "substantive",
                     *             "text": {
                     *               "be": "Пытанне мясцовага значэння"
                     *             },
                     *             "ground": "Art. 23.2",
                     *             "unit": "Legal department",
                     *             "correctable": false,
                     *             "blocking": true
                     *           },
                     *           {
                     *             "code": "S2",
                     *             "stage": "substantive",
                     *             "text": {
                     *               "be": "Раіўся з суседзямі"
                     *             },
                     *             "ground": "Regulation, item 9",
                     *             "unit": "Legal department",
                     *             "correctable": false,
                     *             "blocking": false
                     *           }
                     *         ],
                     *         "calendar": [
                     *           {
                     *             "phase": "submission",
                     *             "from": "2027-02-28T21:00:00.000Z",
                     *             "until": "2027-03-31T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "verification",
                     *             "from": "2027-03-31T21:00:00.000Z",
                     *             "until": "2027-06-15T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "appeals",
                     *             "from": "2027-06-15T21:00:00.000Z",
                     *             "until": "2027-06-22T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "appeal_decisions",
                     *             "from": "2027-06-22T21:00:00.000Z",
                     *             "until": "2027-07-10T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "voting",
                     *             "from": "2027-08-31T21:00:00.000Z",
                     *             "until": "2027-09-14T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "complaints",
                     *             "from": "2027-09-17T21:00:00.000Z",
                     *             "until": "2027-09-24T21:00:00.000Z"
                     *           }
                     *         ],
                     *         "appeals": {
                     *           "decided_by": "Appeal commission named by the Rada",
                     *           "days_to_decide": 18
                     *         },
                     *         "voting": {
                     *           "minimum_age": 16,
                     *           "pools": "own_territory",
                     *           "most_pools": 2,
                     *           "form": "cumulative",
                     *           "blank_allowed": true,
                     *           "total": {
                     *             "least": 1,
                     *             "most": 6
                     *           },
                     *           "per_pool": {
                     *             "least": 1,
                     *             "most": 3
                     *           },
                     *           "per_category": {
                     *             "most": 4
                     *           },
                     *           "points": {
                     *             "most_in_all": 10,
                     *             "least_each": 1,
                     *             "most_each": 5
                     *           },
                     *           "revote": "last_counts",
                     *           "paper": "paper_wins"
                     *         },
                     *         "tally": {
                     *           "rule": "greedy",
                     *           "unaffordable": "topup",
                     *           "topup_percent": 80,
                     *           "threshold": {
                     *             "votes": 10
                     *           },
                     *           "ties": [
                     *             "cost",
                     *             "submitted",
                     *             "lot"
                     *           ],
                     *           "pools": "each",
                     *           "left_over": "lapses"
                     *         },
                     *         "reserve": 3,
                     *         "feasibility": {
                     *           "buffer_days": 20,
                     *           "first_day": "01-15",
                     *           "lead_times": [
                     *             {
                     *               "code": "tender",
                     *               "name": {
                     *                 "be": "Тэндар"
                     *               },
                     *               "days": 15,
                     *               "unit": "working",
                     *               "place": "before",
                     *               "kind": "works",
                     *               "from_cost": "10000.00",
                     *               "ground": "Procurement law"
                     *             },
                     *             {
                     *               "code": "consent",
                     *               "name": {
                     *                 "be": "Згода іншага органа"
                     *               },
                     *               "days": 30,
                     *               "unit": "calendar",
                     *               "place": "before",
                     *               "kind": "permit",
                     *               "with_consent": true,
                     *               "ground": "Art. 65"
                     *             }
                     *           ],
                     *           "seasons": [
                     *             {
                     *               "code": "outdoors",
                     *               "name": {
                     *                 "be": "Вонкавыя работы"
                     *               },
                     *               "kinds": [
                     *                 "works"
                     *               ],
                     *               "from": "04-15",
                     *               "until": "10-31"
                     *             }
                     *           ]
                     *         },
                     *         "execution": {
                     *           "four_eyes_from": "0.00"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdoptedRegulation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycle": "cycle-1",
                     *       "regulation": "regulation-1",
                     *       "at": "2027-03-10T09:30:00.000Z",
                     *       "phase": {
                     *         "phase": "submission",
                     *         "next": "verification",
                     *         "from": "2027-02-28T21:00:00.000Z",
                     *         "until": "2027-03-31T21:00:00.000Z",
                     *         "why": "The calendar of the Regulation has it."
                     *       },
                     *       "calendar": [
                     *         {
                     *           "phase": "submission",
                     *           "from": "2027-02-28T21:00:00.000Z",
                     *           "until": "2027-03-31T21:00:00.000Z"
                     *         }
                     *       ],
                     *       "extensions": []
                     *     }
                     */
                    "application/json": components["schemas"]["CycleCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    extendCalendar: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "decision-9",
                 *       "phases": [
                 *         {
                 *           "phase": "voting",
                 *           "from": "2027-08-31T21:00:00.000Z",
                 *           "until": "2027-09-16T21:00:00.000Z"
                 *         }
                 *       ],
                 *       "reason": "The portal was down for two days.",
                 *       "reopens": false
                 *     }
                 */
                "application/json": components["schemas"]["ExtendCalendar"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The calendar as it holds now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycle": "cycle-1",
                     *       "regulation": "regulation-1",
                     *       "at": "2027-09-10T09:30:00.000Z",
                     *       "phase": {
                     *         "phase": "voting",
                     *         "next": "complaints",
                     *         "from": "2027-08-31T21:00:00.000Z",
                     *         "until": "2027-09-16T21:00:00.000Z",
                     *         "why": "The calendar has it, as decision-9 extended it."
                     *       },
                     *       "calendar": [
                     *         {
                     *           "phase": "voting",
                     *           "from": "2027-08-31T21:00:00.000Z",
                     *           "until": "2027-09-16T21:00:00.000Z",
                     *           "extended_by": "decision-9"
                     *         }
                     *       ],
                     *       "extensions": [
                     *         {
                     *           "id": "extension-1",
                     *           "decision": "decision-9",
                     *           "reopens": false,
                     *           "reason": "The portal was down for two days.",
                     *           "phases": [
                     *             {
                     *               "phase": "voting",
                     *               "from": "2027-08-31T21:00:00.000Z",
                     *               "until": "2027-09-16T21:00:00.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CycleCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOpinions: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Continue behind this row (the `next` of the page before). */
                after?: components["schemas"]["OpinionId"];
                /**
                 * @description Only on subjects of this kind.
                 * @example award
                 */
                kind?: components["schemas"]["OpinionKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of opinions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "opinions": [
                     *         {
                     *           "id": "opinion-1",
                     *           "subject": {
                     *             "kind": "cycle_budget",
                     *             "id": "cycle-1"
                     *           },
                     *           "outcome": "for",
                     *           "on": "2027-10-12",
                     *           "minutes": {
                     *             "ref": "Minutes 14",
                     *             "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        opinions: components["schemas"]["Opinion"][];
                        next: components["schemas"]["Next"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordOpinion: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": {
                 *         "kind": "regulation",
                 *         "id": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       },
                 *       "outcome": "with_remarks",
                 *       "on": "2027-01-12",
                 *       "minutes": {
                 *         "ref": "Minutes 3",
                 *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                 *       },
                 *       "remarks": "The reserve list should be longer."
                 *     }
                 */
                "application/json": components["schemas"]["RecordOpinion"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The opinion. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "opinion-1",
                     *       "subject": {
                     *         "kind": "regulation",
                     *         "id": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *       },
                     *       "outcome": "with_remarks",
                     *       "on": "2027-01-12",
                     *       "minutes": {
                     *         "ref": "Minutes 3",
                     *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *       },
                     *       "remarks": "The reserve list should be longer."
                     *     }
                     */
                    "application/json": components["schemas"]["Opinion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listLots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of their commitment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycle": "cycle-1",
                     *       "lots": [
                     *         {
                     *           "id": "lot-1",
                     *           "cycle": "cycle-1",
                     *           "purpose": "ballot_order",
                     *           "commitment": "67212462231402852f818d095bb0c2bf1f422ede8b9025878ff2a89fc383f6ef",
                     *           "committed_at": "2027-03-10T09:30:00.000Z",
                     *           "committed_by": "staff-8"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        cycle: components["schemas"]["CycleId"];
                        lots: components["schemas"]["Lot"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    commitLot: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "ballot_order",
                 *       "commitment": "67212462231402852f818d095bb0c2bf1f422ede8b9025878ff2a89fc383f6ef",
                 *       "redraw": {
                 *         "decision": "decision-9",
                 *         "reason": "The envelope was opened by mistake."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommitLot"];
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The lot. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "lot-1",
                     *       "cycle": "cycle-1",
                     *       "purpose": "ballot_order",
                     *       "commitment": "67212462231402852f818d095bb0c2bf1f422ede8b9025878ff2a89fc383f6ef",
                     *       "committed_at": "2027-03-10T09:30:00.000Z",
                     *       "committed_by": "staff-8"
                     *     }
                     */
                    "application/json": components["schemas"]["Lot"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revealLot: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                lot: components["schemas"]["LotId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "seed": "9f86d081884c7d659a2feaa0c55ad015"
                 *     }
                 */
                "application/json": {
                    seed: components["schemas"]["Seed"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description The lot. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "lot-1",
                     *       "cycle": "cycle-1",
                     *       "purpose": "ballot_order",
                     *       "commitment": "67212462231402852f818d095bb0c2bf1f422ede8b9025878ff2a89fc383f6ef",
                     *       "committed_at": "2027-03-10T09:30:00.000Z",
                     *       "committed_by": "staff-8",
                     *       "seed": "9f86d081884c7d659a2feaa0c55ad015",
                     *       "revealed_at": "2027-07-12T09:30:00.000Z",
                     *       "revealed_by": "staff-8"
                     *     }
                     */
                    "application/json": components["schemas"]["Lot"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /** @description Only of this kind. */
                kind?: components["schemas"]["EntryKind"];
                /** @description Only of this fund. */
                fund?: components["schemas"]["FundId"];
                /** @description The first day. */
                from?: components["schemas"]["Date"];
                /** @description The last day. */
                to?: components["schemas"]["Date"];
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Continue behind this entry (the `next` of the page before).
                 * @example entry-100
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal, in the order of recording */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": "entry-7",
                     *           "kind": "commitment",
                     *           "effective_on": "2027-03-01",
                     *           "recorded_at": "2027-03-01T09:30:00.000Z",
                     *           "maker": "staff-2",
                     *           "approver": "staff-3",
                     *           "decision": null,
                     *           "document": {
                     *             "ref": "Contract 12",
                     *             "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *           },
                     *           "reverses": null,
                     *           "reversed_by": null,
                     *           "leaf": 41
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example entry-7 */
                entry: components["schemas"]["EntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry with its postings and the number of its leaf in the trail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "entry-7",
                     *       "kind": "commitment",
                     *       "effective_on": "2027-03-01",
                     *       "recorded_at": "2027-03-01T09:30:00.000Z",
                     *       "maker": "staff-2",
                     *       "approver": "staff-3",
                     *       "decision": null,
                     *       "document": {
                     *         "ref": "Contract 12",
                     *         "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *       },
                     *       "reverses": null,
                     *       "reversed_by": null,
                     *       "leaf": 41,
                     *       "postings": [
                     *         {
                     *           "account": "Equity:Budget:F01:P01:Available",
                     *           "amount": "200.00",
                     *           "commitment": "voucher-1"
                     *         },
                     *         {
                     *           "account": "Equity:Budget:F01:P01:Committed",
                     *           "amount": "-200.00",
                     *           "commitment": "voucher-1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PostedEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description Only of this fund. */
                fund?: components["schemas"]["FundId"];
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Continue behind this code (the `next` of the page before).
                 * @example Assets:Bank:F01
                 */
                after?: components["schemas"]["AccountCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chart of accounts, in the order of the codes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accounts": [
                     *         {
                     *           "code": "Assets:Bank:F01",
                     *           "book": "actual",
                     *           "type": "asset",
                     *           "name": {
                     *             "be": "Асобны рахунак",
                     *             "en": "Separate bank account"
                     *           },
                     *           "fund": "fund-1",
                     *           "purpose": null,
                     *           "project": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readStatement: {
        parameters: {
            query?: {
                /** @description The first day. */
                from?: components["schemas"]["Date"];
                /** @description The last day. */
                to?: components["schemas"]["Date"];
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Continue behind this line (the `next` of the page before).
                 * @example 2027-03-01.17
                 */
                after?: string;
            };
            header?: never;
            path: {
                /** @example Assets:Bank:F01 */
                code: components["schemas"]["AccountCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement of an account, with a running balance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account": {
                     *         "code": "Assets:Bank:F01",
                     *         "book": "actual",
                     *         "type": "asset",
                     *         "name": {
                     *           "be": "Асобны рахунак",
                     *           "en": "Separate bank account"
                     *         },
                     *         "fund": "fund-1",
                     *         "purpose": null,
                     *         "project": null
                     *       },
                     *       "from": "2027-01-01",
                     *       "as_of": "2027-03-31",
                     *       "known_at": "2027-04-02T08:00:00.000Z",
                     *       "opening": "0.00",
                     *       "lines": [
                     *         {
                     *           "entry": "entry-1",
                     *           "kind": "contribution",
                     *           "effective_on": "2027-03-01",
                     *           "recorded_at": "2027-03-01T09:30:00.000Z",
                     *           "amount": "25.00",
                     *           "balance": "25.00"
                     *         }
                     *       ],
                     *       "closing": "25.00",
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["Statement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTrialBalance: {
        parameters: {
            query?: {
                /** @description The end of this day; by default that of the last recorded act. */
                as_of?: components["schemas"]["Date"];
                /** @description With what was recorded by this instant; by default everything. */
                known_at?: components["schemas"]["Instant"];
                /** @description Only of this fund. */
                fund?: components["schemas"]["FundId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trial balance, as of a day and as known at an instant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2027-03-31",
                     *       "known_at": "2027-04-02T08:00:00.000Z",
                     *       "currency": "BYN",
                     *       "accounts": [
                     *         {
                     *           "code": "Assets:Bank:F01",
                     *           "fund": "F01",
                     *           "book": "actual",
                     *           "type": "asset",
                     *           "name": {
                     *             "be": "Асобны рахунак",
                     *             "en": "Separate bank account"
                     *           },
                     *           "debits": "25.00",
                     *           "credits": "0.00",
                     *           "balance": "25.00"
                     *         },
                     *         {
                     *           "code": "Income:Contributions:F01:P01",
                     *           "fund": "F01",
                     *           "book": "actual",
                     *           "type": "income",
                     *           "name": {
                     *             "be": "Самаабкладанне",
                     *             "en": "Self-imposed contributions"
                     *           },
                     *           "debits": "0.00",
                     *           "credits": "25.00",
                     *           "balance": "-25.00"
                     *         }
                     *       ],
                     *       "totals": [
                     *         {
                     *           "fund": "F01",
                     *           "book": "actual",
                     *           "debits": "25.00",
                     *           "credits": "25.00",
                     *           "balance": "0.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TrialBalance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readTrail: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Continue behind this leaf (the `next` of the page before).
                 * @example 99
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit trail, line by line as it was stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "leaves": [
                     *         {
                     *           "leaf": 0,
                     *           "line": "{\"action\":\"registry.describe_hramada\",\"actor\":{\"id\":\"staff-1\",\"roles\":[\"secretary\"],\"type\":\"staff\"},\"outcome\":\"success\",\"request_id\":\"request-1\",\"seq\":0,\"target\":{\"id\":\"hramada\",\"type\":\"hramada\"},\"time\":\"2027-03-01T09:30:00.000Z\",\"v\":1}"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TrailPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last signed checkpoint of any kind, as a C2SP note */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example hramada-ledger.local/audit
                     *     42
                     *     47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
                     *
                     *     — hramada-ledger.local/audit Uw2QOg==
                     */
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signCheckpoint: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Nothing"];
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description Sign a checkpoint now */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "checkpoint-3",
                     *       "size": 42,
                     *       "kind": "demand",
                     *       "note": "hramada-ledger.local/audit\n42\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— hramada-ledger.local/audit Uw2QOg==\n",
                     *       "recorded_at": "2027-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proveInclusion: {
        parameters: {
            query?: {
                /** @description The size of the tree, as a checkpoint states it; by default all leaves. */
                size?: components["schemas"]["TreeSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The number of the leaf, from 0.
                 * @example 41
                 */
                seq: components["schemas"]["Leaf"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proof that a leaf is in the tree of the first `size` leaves */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "leaf": 1,
                     *       "size": 2,
                     *       "leaf_hash": "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=",
                     *       "root": "+sVCA+fMaWzw38tCyRodnbr3CtnmIfS9jZhmLwDjwSU=",
                     *       "proof": [
                     *         "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0="
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InclusionProof"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proveConsistency: {
        parameters: {
            query: {
                /** @description The size of the older tree. */
                from: components["schemas"]["TreeSize"];
                /** @description The size of the newer tree. */
                to: components["schemas"]["TreeSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proof that a tree is the beginning of a larger one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": 1,
                     *       "to": 2,
                     *       "from_root": "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=",
                     *       "to_root": "+sVCA+fMaWzw38tCyRodnbr3CtnmIfS9jZhmLwDjwSU=",
                     *       "proof": [
                     *         "lqKW0iTyhcZnypPzD4owkVfx2jXcW4e0EPeGMKCdDPw="
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConsistencyProof"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proveContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example contribution-1 */
                contribution: components["schemas"]["ContributionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proof that a contribution is in the trail, under the last signed checkpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionProof"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Continue behind this finding (the `next` of the page before).
                 * @example finding-9
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What auditors found, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "findings": [
                     *         {
                     *           "id": "finding-1",
                     *           "subject": "entry-7",
                     *           "severity": "remark",
                     *           "text": "The contract lacks its annex.",
                     *           "made_by": "staff-5",
                     *           "leaf": 77
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordFinding: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "entry-7",
                 *       "severity": "remark",
                 *       "text": "The contract lacks its annex."
                 *     }
                 */
                "application/json": {
                    subject: components["schemas"]["FindingSubject"];
                    severity: components["schemas"]["Severity"];
                    text: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description Record a finding about an entry, a decision or another thing */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "finding-1",
                     *       "subject": "entry-7",
                     *       "severity": "remark",
                     *       "text": "The contract lacks its annex.",
                     *       "made_by": "staff-5",
                     *       "leaf": 77
                     *     }
                     */
                    "application/json": components["schemas"]["Finding"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publish: {
        parameters: {
            query?: {
                /** @description Answer what would happen and change nothing. What takes two people and is tried by one is written down all the same. */
                dry_run?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One key for one act, kept for good.
                 * @example 2b6f0cc904d137be
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Nothing"];
        responses: {
            200: components["responses"]["Rehearsal"];
            /** @description Publish the public documents now */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "publication-3",
                     *       "number": 3,
                     *       "kind": "officer",
                     *       "published_at": "2027-03-01T09:30:00.000Z",
                     *       "as_of": "2027-03-01",
                     *       "documents": 12,
                     *       "checkpoint_size": 78
                     *     }
                     */
                    "application/json": components["schemas"]["Publication"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readBudgetReport: {
        parameters: {
            query?: {
                /** @description The end of this day; by default that of the last recorded act. */
                as_of?: components["parameters"]["AsOf"];
                /** @description With what was recorded by this instant; by default everything. */
                known_at?: components["parameters"]["KnownAt"];
                /** @description JSON; CSV for spreadsheets; or a page to print. */
                format?: components["parameters"]["ReportFormat"];
                /** @description Of labels in CSV and pages; names that nobody gave in it stay Belarusian. */
                language?: components["parameters"]["ReportLanguage"];
            };
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2027-06-15",
                     *       "known_at": "2027-06-15T09:30:00.000Z",
                     *       "currency": "BYN",
                     *       "report": "budget",
                     *       "cycle": {
                     *         "id": "cycle-1",
                     *         "title": {
                     *           "be": "Наш двор 2027"
                     *         },
                     *         "fund": "F02",
                     *         "budget_year": 2027,
                     *         "demonstration": false
                     *       },
                     *       "total": {
                     *         "original": "10000.00",
                     *         "amendments": "0.00",
                     *         "final": "10000.00",
                     *         "committed": "500.00",
                     *         "spent": "7000.00",
                     *         "paid": "6500.00",
                     *         "owed": "200.00",
                     *         "retained": "300.00",
                     *         "penalties": "0.00",
                     *         "free": "2500.00",
                     *         "lapsed": "0.00"
                     *       },
                     *       "pools": [
                     *         {
                     *           "pool": "pool-1",
                     *           "code": "Pool1",
                     *           "name": {
                     *             "be": "Прыкладная грамада"
                     *           },
                     *           "original": "10000.00",
                     *           "amendments": "0.00",
                     *           "final": "10000.00",
                     *           "committed": "500.00",
                     *           "spent": "7000.00",
                     *           "paid": "6500.00",
                     *           "owed": "200.00",
                     *           "retained": "300.00",
                     *           "penalties": "0.00",
                     *           "free": "2500.00",
                     *           "lapsed": "0.00",
                     *           "unallocated": "1500.00",
                     *           "projects": [
                     *             {
                     *               "project": "project-1",
                     *               "code": "J001",
                     *               "title": "Дзіцячая пляцоўка",
                     *               "original": "9000.00",
                     *               "amendments": "-500.00",
                     *               "final": "8500.00",
                     *               "committed": "500.00",
                     *               "spent": "7000.00",
                     *               "paid": "6500.00",
                     *               "owed": "200.00",
                     *               "retained": "300.00",
                     *               "penalties": "0.00",
                     *               "free": "1000.00",
                     *               "lapsed": "0.00"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BudgetReport"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readScheduleReport: {
        parameters: {
            query?: {
                /** @description JSON; CSV for spreadsheets; or a page to print. */
                format?: components["parameters"]["ReportFormat"];
                /** @description Of labels in CSV and pages; names that nobody gave in it stay Belarusian. */
                language?: components["parameters"]["ReportLanguage"];
            };
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2027-06-15",
                     *       "known_at": "2027-06-15T09:30:00.000Z",
                     *       "currency": "BYN",
                     *       "report": "schedule",
                     *       "cycle": {
                     *         "id": "cycle-1",
                     *         "title": {
                     *           "be": "Наш двор 2027"
                     *         },
                     *         "fund": "F02",
                     *         "budget_year": 2027,
                     *         "demonstration": false
                     *       },
                     *       "totals": {
                     *         "projects": 1,
                     *         "running": 1,
                     *         "completed": 0,
                     *         "abandoned": 0,
                     *         "not_completed": 0,
                     *         "late": 1
                     *       },
                     *       "projects": [
                     *         {
                     *           "project": "project-1",
                     *           "code": "J001",
                     *           "title": "Дзіцячая пляцоўка",
                     *           "pool": "Pool1",
                     *           "state": "running",
                     *           "awarded_on": "2027-01-20",
                     *           "tasks": {
                     *             "planned": 4,
                     *             "accepted": 1
                     *           },
                     *           "planned_on": "2027-06-01",
                     *           "expected_on": "2027-07-01",
                     *           "contract_due_on": "2027-06-10",
                     *           "late": {
                     *             "days": 30,
                     *             "since": "2027-06-02",
                     *             "by": "plan"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScheduleReport"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readCommitmentsReport: {
        parameters: {
            query?: {
                supplier?: components["schemas"]["SupplierId"];
                /** @example 100320487 */
                unp?: string;
                project?: components["schemas"]["ProjectId"];
                state?: components["schemas"]["ContractState"];
                /** @description Somewhere in its subject, its number, its tender or the name of its supplier. */
                text?: string;
                /** @description Signed on this day or later. */
                from?: components["schemas"]["Date"];
                /** @description Signed on this day or earlier. */
                to?: components["schemas"]["Date"];
                late?: boolean;
                /** @description JSON; CSV for spreadsheets; or a page to print. */
                format?: components["parameters"]["ReportFormat"];
                /** @description Of labels in CSV and pages; names that nobody gave in it stay Belarusian. */
                language?: components["parameters"]["ReportLanguage"];
            };
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2027-06-15",
                     *       "known_at": "2027-06-15T09:30:00.000Z",
                     *       "currency": "BYN",
                     *       "report": "commitments",
                     *       "cycle": {
                     *         "id": "cycle-1",
                     *         "title": {
                     *           "be": "Наш двор 2027"
                     *         },
                     *         "fund": "F02",
                     *         "budget_year": 2027,
                     *         "demonstration": false
                     *       },
                     *       "total": {
                     *         "price": "52000.00",
                     *         "committed": "52000.00",
                     *         "accepted": "20000.00",
                     *         "paid": "18000.00",
                     *         "penalties": "0.00",
                     *         "retained": "1000.00",
                     *         "owed": "1000.00",
                     *         "left_to_accept": "32000.00"
                     *       },
                     *       "contracts": [
                     *         {
                     *           "contract": "contract-1",
                     *           "number": "contract 7/2027",
                     *           "project": "project-1",
                     *           "code": "J001",
                     *           "supplier": "supplier-1",
                     *           "unp": "100320487",
                     *           "name": "ТАА «Святло»",
                     *           "subject": "Пляцоўка ў парку",
                     *           "state": "running",
                     *           "signed_on": "2027-03-01",
                     *           "due_on": "2027-06-10",
                     *           "late": {
                     *             "days": 5,
                     *             "since": "2027-06-11"
                     *           },
                     *           "tender": "AU-2027/114",
                     *           "price": "52000.00",
                     *           "committed": "52000.00",
                     *           "accepted": "20000.00",
                     *           "paid": "18000.00",
                     *           "penalties": "0.00",
                     *           "retained": "1000.00",
                     *           "owed": "1000.00",
                     *           "left_to_accept": "32000.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentsReport"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readStatementsReport: {
        parameters: {
            query?: {
                /** @description The end of this day; by default that of the last recorded act. */
                as_of?: components["parameters"]["AsOf"];
                /** @description With what was recorded by this instant; by default everything. */
                known_at?: components["parameters"]["KnownAt"];
                /** @description From this day on, with an opening balance; by default the first day of the budget year. */
                from?: components["schemas"]["Date"];
                /** @description Only of this pool. */
                pool?: components["schemas"]["PoolId"];
                /** @description JSON; CSV for spreadsheets; or a page to print. */
                format?: components["parameters"]["ReportFormat"];
                /** @description Of labels in CSV and pages; names that nobody gave in it stay Belarusian. */
                language?: components["parameters"]["ReportLanguage"];
            };
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2027-06-15",
                     *       "known_at": "2027-06-15T09:30:00.000Z",
                     *       "currency": "BYN",
                     *       "report": "statements",
                     *       "cycle": {
                     *         "id": "cycle-1",
                     *         "title": {
                     *           "be": "Наш двор 2027"
                     *         },
                     *         "fund": "F02",
                     *         "budget_year": 2027,
                     *         "demonstration": false
                     *       },
                     *       "from": "2027-01-01",
                     *       "pools": [
                     *         {
                     *           "pool": "pool-1",
                     *           "code": "Pool1",
                     *           "name": {
                     *             "be": "Прыкладная грамада"
                     *           },
                     *           "opening": "0.00",
                     *           "lines": [
                     *             {
                     *               "entry": "entry-3",
                     *               "on": "2027-01-10",
                     *               "kind": "appropriation",
                     *               "projects": [],
                     *               "decision": {
                     *                 "number": "7/2027",
                     *                 "adopted_on": "2027-01-09"
                     *               },
                     *               "amount": "10000.00",
                     *               "balance": "10000.00"
                     *             },
                     *             {
                     *               "entry": "entry-9",
                     *               "on": "2027-01-20",
                     *               "kind": "award",
                     *               "projects": [
                     *                 "J001"
                     *               ],
                     *               "decision": {
                     *                 "number": "9/2027",
                     *                 "adopted_on": "2027-01-20"
                     *               },
                     *               "amount": "-8500.00",
                     *               "balance": "1500.00"
                     *             }
                     *           ],
                     *           "closing": "1500.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StatementsReport"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readLifeReport: {
        parameters: {
            query?: {
                /** @description JSON; CSV for spreadsheets; or a page to print. */
                format?: components["parameters"]["ReportFormat"];
                /** @description Of labels in CSV and pages; names that nobody gave in it stay Belarusian. */
                language?: components["parameters"]["ReportLanguage"];
            };
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2027-06-15",
                     *       "known_at": "2027-06-15T09:30:00.000Z",
                     *       "currency": "BYN",
                     *       "report": "life",
                     *       "cycle": {
                     *         "id": "cycle-1",
                     *         "title": {
                     *           "be": "Наш двор 2027"
                     *         },
                     *         "fund": "F02",
                     *         "budget_year": 2027,
                     *         "demonstration": false
                     *       },
                     *       "steps": [
                     *         {
                     *           "step": "decided",
                     *           "from": "2026-02-01",
                     *           "until": "2026-02-01"
                     *         },
                     *         {
                     *           "step": "submitted",
                     *           "from": "2026-03-02",
                     *           "until": "2026-03-31",
                     *           "count": 84
                     *         },
                     *         {
                     *           "step": "awarded",
                     *           "from": "2027-01-20",
                     *           "until": "2027-01-20",
                     *           "count": 12,
                     *           "amount": "8500.00"
                     *         },
                     *         {
                     *           "step": "paid",
                     *           "from": "2027-04-02",
                     *           "until": "2027-06-11",
                     *           "count": 9,
                     *           "amount": "6500.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LifeReport"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readSuppliersReport: {
        parameters: {
            query?: {
                /** @example 100320487 */
                unp?: string;
                /** @description Somewhere in the name. */
                text?: string;
                /** @description JSON; CSV for spreadsheets; or a page to print. */
                format?: components["parameters"]["ReportFormat"];
                /** @description Of labels in CSV and pages; names that nobody gave in it stay Belarusian. */
                language?: components["parameters"]["ReportLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2027-06-15",
                     *       "known_at": "2027-06-15T09:30:00.000Z",
                     *       "currency": "BYN",
                     *       "report": "suppliers",
                     *       "total": {
                     *         "contracts": 1,
                     *         "late": 1,
                     *         "price": "52000.00",
                     *         "committed": "52000.00",
                     *         "accepted": "20000.00",
                     *         "paid": "18000.00",
                     *         "penalties": "0.00",
                     *         "retained": "1000.00",
                     *         "owed": "1000.00",
                     *         "left_to_accept": "32000.00"
                     *       },
                     *       "suppliers": [
                     *         {
                     *           "supplier": "supplier-1",
                     *           "unp": "100320487",
                     *           "kind": "organisation",
                     *           "name": "ТАА «Святло»",
                     *           "contracts": 1,
                     *           "late": 1,
                     *           "price": "52000.00",
                     *           "committed": "52000.00",
                     *           "accepted": "20000.00",
                     *           "paid": "18000.00",
                     *           "penalties": "0.00",
                     *           "retained": "1000.00",
                     *           "owed": "1000.00",
                     *           "left_to_accept": "32000.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SuppliersReport"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readPublicHramada: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Hramada, its territories and bodies, and the last publication */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-06-15",
                     *       "currency": "BYN",
                     *       "published_at": "2027-06-15T05:00:00.000Z",
                     *       "publication_kind": "daily",
                     *       "name": {
                     *         "be": "Прыкладная грамада",
                     *         "en": "Example Hramada"
                     *       },
                     *       "kind": "rural",
                     *       "territories": [
                     *         {
                     *           "id": "territory-1",
                     *           "kind": "hramada",
                     *           "name": {
                     *             "be": "Прыкладная грамада"
                     *           },
                     *           "parent": null,
                     *           "residents": 4200
                     *         }
                     *       ],
                     *       "bodies": [
                     *         {
                     *           "id": "body-1",
                     *           "kind": "rada",
                     *           "name": {
                     *             "be": "Прыкладная рада"
                     *           },
                     *           "territory": "territory-1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicHramada"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listPublicFunds: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Continue behind this fund (the `next` of the page before).
                 * @example F01
                 */
                after?: components["schemas"]["FundCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funds of self-imposed contributions with their totals */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-06-15",
                     *       "currency": "BYN",
                     *       "funds": [
                     *         {
                     *           "code": "F01",
                     *           "name": {
                     *             "be": "Фонд вуліцы",
                     *             "en": "Street fund"
                     *           },
                     *           "year": 2027,
                     *           "territory": {
                     *             "id": "territory-2",
                     *             "name": {
                     *               "be": "Вёска"
                     *             }
                     *           },
                     *           "due_on": "2027-06-30",
                     *           "cancelled": false,
                     *           "total": {
                     *             "in": {
                     *               "amount": "1250.00",
                     *               "as_of": "2027-06-01"
                     *             },
                     *             "out": "200.00",
                     *             "bank_fees": "1.20",
                     *             "committed": "300.00",
                     *             "left": {
                     *               "amount": "1048.80",
                     *               "as_of": "2027-06-01"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicFundPage"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readPublicFund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example F01 */
                code: components["schemas"]["FundCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A fund with its purposes, what came in, went out and is left */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-06-15",
                     *       "currency": "BYN",
                     *       "code": "F01",
                     *       "name": {
                     *         "be": "Фонд вуліцы",
                     *         "en": "Street fund"
                     *       },
                     *       "year": 2027,
                     *       "territory": {
                     *         "id": "territory-2",
                     *         "name": {
                     *           "be": "Вёска"
                     *         }
                     *       },
                     *       "decided_by": {
                     *         "id": "body-3",
                     *         "kind": "assembly",
                     *         "name": {
                     *           "be": "Мясцовы сход"
                     *         }
                     *       },
                     *       "carried_out_by": {
                     *         "id": "body-2",
                     *         "kind": "uprava",
                     *         "name": {
                     *           "be": "Управа"
                     *         }
                     *       },
                     *       "decision": {
                     *         "id": "decision-2",
                     *         "number": "5/2027",
                     *         "adopted_on": "2027-03-01"
                     *       },
                     *       "due_on": "2027-06-30",
                     *       "cancelled": false,
                     *       "categories": [
                     *         {
                     *           "code": "A",
                     *           "title": {
                     *             "be": "Працуючыя"
                     *           },
                     *           "amount": "25.00",
                     *           "basis": "suggested"
                     *         }
                     *       ],
                     *       "purposes": [
                     *         {
                     *           "code": "P01",
                     *           "title": {
                     *             "be": "Асвятленне",
                     *             "en": "Street lighting"
                     *           },
                     *           "reimburse_percent": 0,
                     *           "covered_until": 2028,
                     *           "contributors_at_least": 50,
                     *           "in": {
                     *             "amount": "1250.00",
                     *             "as_of": "2027-06-01"
                     *           },
                     *           "out": "200.00",
                     *           "committed": "300.00",
                     *           "moved_in": "0.00",
                     *           "moved_out": "0.00",
                     *           "left": {
                     *             "amount": "1050.00",
                     *             "as_of": "2027-06-01"
                     *           }
                     *         }
                     *       ],
                     *       "total": {
                     *         "in": {
                     *           "amount": "1250.00",
                     *           "as_of": "2027-06-01"
                     *         },
                     *         "out": "200.00",
                     *         "bank_fees": "1.20",
                     *         "committed": "300.00",
                     *         "left": {
                     *           "amount": "1048.80",
                     *           "as_of": "2027-06-01"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PublicFund"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listPublicCycles: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Continue behind this cycle (the `next` of the page before).
                 * @example cycle-1
                 */
                after?: components["schemas"]["CycleId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cycles of participatory budgeting with their totals */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-06-15",
                     *       "currency": "BYN",
                     *       "cycles": [
                     *         {
                     *           "id": "cycle-1",
                     *           "title": {
                     *             "be": "Наш двор 2027"
                     *           },
                     *           "fund": "F02",
                     *           "budget_year": 2027,
                     *           "demonstration": false,
                     *           "total": {
                     *             "budget": "10000.00",
                     *             "unallocated": "1500.00",
                     *             "allocated": "8500.00",
                     *             "final": "8500.00",
                     *             "committed": "500.00",
                     *             "spent": "7000.00",
                     *             "left": "1000.00",
                     *             "lapsed": "0.00"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicCyclePage"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readPublicCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cycle-1 */
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A cycle with its pools, projects, results and execution */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-06-15",
                     *       "currency": "BYN",
                     *       "id": "cycle-1",
                     *       "title": {
                     *         "be": "Наш двор 2027"
                     *       },
                     *       "fund": "F02",
                     *       "budget_year": 2027,
                     *       "demonstration": false,
                     *       "decision": {
                     *         "id": "decision-4",
                     *         "number": "7/2027",
                     *         "adopted_on": "2027-02-01"
                     *       },
                     *       "regulation": "regulation-1",
                     *       "phase": {
                     *         "phase": "execution",
                     *         "from": "2026-12-31T21:00:00.000Z",
                     *         "until": "2027-12-31T21:00:00.000Z",
                     *         "why": "The Rada adopted the results of all pools (1), and the budget year 2027 runs."
                     *       },
                     *       "calendar": [
                     *         {
                     *           "phase": "voting",
                     *           "from": "2026-08-31T21:00:00.000Z",
                     *           "until": "2026-09-14T21:00:00.000Z"
                     *         }
                     *       ],
                     *       "sources": [
                     *         {
                     *           "kind": "hramada_budget",
                     *           "amount": "10000.00",
                     *           "appropriated": "10000.00",
                     *           "on": "2027-01-10",
                     *           "decision": {
                     *             "id": "decision-4",
                     *             "number": "7/2027",
                     *             "adopted_on": "2027-02-01"
                     *           }
                     *         }
                     *       ],
                     *       "lots": [
                     *         {
                     *           "purpose": "ties",
                     *           "commitment": "67212462231402852f818d095bb0c2bf1f422ede8b9025878ff2a89fc383f6ef",
                     *           "committed_at": "2026-09-01T09:30:00.000Z",
                     *           "redrawn": false,
                     *           "seed": "9f86d081884c7d659a2feaa0c55ad015",
                     *           "revealed_at": "2026-09-15T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "total": {
                     *         "budget": "10000.00",
                     *         "unallocated": "1500.00",
                     *         "allocated": "8500.00",
                     *         "final": "8500.00",
                     *         "committed": "500.00",
                     *         "spent": "7000.00",
                     *         "left": "1000.00",
                     *         "lapsed": "0.00"
                     *       },
                     *       "pools": [
                     *         {
                     *           "code": "Pool1",
                     *           "territory": {
                     *             "id": "territory-1",
                     *             "name": {
                     *               "be": "Прыкладная грамада"
                     *             }
                     *           },
                     *           "state": "awarded",
                     *           "budget": "10000.00",
                     *           "unallocated": "1500.00",
                     *           "allocated": "8500.00",
                     *           "final": "8500.00",
                     *           "committed": "500.00",
                     *           "spent": "7000.00",
                     *           "left": "1000.00",
                     *           "lapsed": "0.00",
                     *           "rule": "greedy",
                     *           "result_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "ballots": 412,
                     *           "projects": [
                     *             {
                     *               "code": "J001",
                     *               "title": "Playground",
                     *               "cost": "8500.00",
                     *               "votes": 240,
                     *               "winner": true,
                     *               "allocated": "8500.00",
                     *               "final": "8500.00",
                     *               "committed": "500.00",
                     *               "spent": "7000.00",
                     *               "left": "1000.00",
                     *               "lapsed": "0.00"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicCycle"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listPublicProposals: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Continue behind this number (the `next` of the page before).
                 * @example 17
                 */
                after?: number;
            };
            header?: never;
            path: {
                /** @example cycle-1 */
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By their numbers */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-06-15",
                     *       "currency": "BYN",
                     *       "cycle": "cycle-1",
                     *       "proposals": [
                     *         {
                     *           "number": 17,
                     *           "title": "Лаўкі ля прыпынку",
                     *           "public_name": "Жыхары дома 5",
                     *           "pool": "whole",
                     *           "category": "streets",
                     *           "asked": "4800.00",
                     *           "state": "submitted",
                     *           "passed": true
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicProposalPage"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readPublicProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cycle-1 */
                cycle: components["schemas"]["CycleId"];
                /** @example 17 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-06-15",
                     *       "currency": "BYN",
                     *       "cycle": "cycle-1",
                     *       "number": 17,
                     *       "proposal": "proposal-21",
                     *       "pool": "whole",
                     *       "state": "submitted",
                     *       "submitted_on": "2027-03-02",
                     *       "signatures": {
                     *         "needed": 15,
                     *         "at_least": 20
                     *       },
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "document": null,
                     *       "verdict": {
                     *         "passed": false,
                     *         "failed_in": "formal",
                     *         "published_at": "2027-06-15T09:00:00.000Z",
                     *         "criteria": [
                     *           {
                     *             "criterion": "F1",
                     *             "stage": "formal",
                     *             "answer": "not_met",
                     *             "reason": "The address is not in the Hramada.",
                     *             "ground": "Regulation, item 4"
                     *           }
                     *         ],
                     *         "enough_signatures": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PublicProposal"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readPublicBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cycle-1 */
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The final list */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-07-20",
                     *       "currency": "BYN",
                     *       "format": "hramada-ballot/1",
                     *       "cycle": "cycle-1",
                     *       "settled_at": "2027-07-20T09:30:00.000Z",
                     *       "seed": "9f86d081884c7d659a2feaa0c55ad015",
                     *       "list_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "projects": [
                     *         {
                     *           "project": "project-1",
                     *           "pool": "pool-1",
                     *           "position": 1,
                     *           "code": "J001",
                     *           "number": 17,
                     *           "proposal": "proposal-21",
                     *           "title": "Лаўкі ля прыпынку",
                     *           "cost": "4800.00"
                     *         }
                     *       ],
                     *       "exclusive": [
                     *         [
                     *           17,
                     *           4
                     *         ]
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicBallot"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readPublicPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cycle-1 */
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The poll */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-09-20",
                     *       "poll": "poll-1",
                     *       "cycle": "cycle-1",
                     *       "public_key": "2fe57da347cd62431528daac5fbb290730fff684afc4cfc2ed90995f58cb3b74",
                     *       "closed_at": "2027-09-19T21:00:00.000Z",
                     *       "electorate": 412,
                     *       "participants": 96,
                     *       "receipts_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "participants_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "opened_at": "2027-09-19T21:05:00.000Z",
                     *       "equation_holds": true,
                     *       "equation": {
                     *         "receipts": 101,
                     *         "participants": 96,
                     *         "counted": 93,
                     *         "blank": 2,
                     *         "replaced": 5,
                     *         "void": 1,
                     *         "unopenable": 0
                     *       },
                     *       "pools": [
                     *         {
                     *           "pool": "pool-1",
                     *           "ballots": 93,
                     *           "ballots_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *         }
                     *       ],
                     *       "turnout": [
                     *         {
                     *           "territory": "territory-1",
                     *           "entitled": 412,
                     *           "participants": 96
                     *         }
                     *       ],
                     *       "key_destroyed_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicPoll"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listPublicReceipts: {
        parameters: {
            query?: {
                limit?: number;
                after?: components["schemas"]["Sha256"];
            };
            header?: never;
            path: {
                /** @example cycle-1 */
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hashes, in their order */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-09-20",
                     *       "poll": "poll-1",
                     *       "receipts_root": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "receipts": [
                     *         "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        publication: number;
                        as_of: components["schemas"]["Date"];
                        poll: components["schemas"]["PollId"];
                        receipts_root: components["schemas"]["Sha256"];
                        receipts: components["schemas"]["Sha256"][];
                        /** @description The last hash of a full page. */
                        next: string | null;
                    };
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readPublicReport: {
        parameters: {
            query?: {
                /** @description JSON; CSV for spreadsheets; or a page to print. */
                format?: components["parameters"]["ReportFormat"];
                /** @description Of labels in CSV and pages; names that nobody gave in it stay Belarusian. */
                language?: components["parameters"]["ReportLanguage"];
            };
            header?: never;
            path: {
                cycle: components["parameters"]["Cycle"];
                /** @example budget */
                report: "budget" | "schedule" | "statements" | "life";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-06-15",
                     *       "currency": "BYN",
                     *       "report": "budget",
                     *       "cycle": {
                     *         "id": "cycle-1",
                     *         "title": {
                     *           "be": "Наш двор 2027"
                     *         },
                     *         "fund": "F02",
                     *         "budget_year": 2027,
                     *         "demonstration": false
                     *       },
                     *       "total": {
                     *         "original": "10000.00",
                     *         "amendments": "0.00",
                     *         "final": "10000.00",
                     *         "committed": "500.00",
                     *         "spent": "7000.00",
                     *         "paid": "6500.00",
                     *         "owed": "200.00",
                     *         "retained": "300.00",
                     *         "penalties": "0.00",
                     *         "free": "2500.00",
                     *         "lapsed": "0.00"
                     *       },
                     *       "pools": [
                     *         {
                     *           "pool": "pool-1",
                     *           "code": "Pool1",
                     *           "name": {
                     *             "be": "Прыкладная грамада"
                     *           },
                     *           "original": "10000.00",
                     *           "amendments": "0.00",
                     *           "final": "10000.00",
                     *           "committed": "500.00",
                     *           "spent": "7000.00",
                     *           "paid": "6500.00",
                     *           "owed": "200.00",
                     *           "retained": "300.00",
                     *           "penalties": "0.00",
                     *           "free": "2500.00",
                     *           "lapsed": "0.00",
                     *           "unallocated": "1500.00",
                     *           "projects": [
                     *             {
                     *               "project": "project-1",
                     *               "code": "J001",
                     *               "title": "Дзіцячая пляцоўка",
                     *               "original": "9000.00",
                     *               "amendments": "-500.00",
                     *               "final": "8500.00",
                     *               "committed": "500.00",
                     *               "spent": "7000.00",
                     *               "paid": "6500.00",
                     *               "owed": "200.00",
                     *               "retained": "300.00",
                     *               "penalties": "0.00",
                     *               "free": "1000.00",
                     *               "lapsed": "0.00"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicReport"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPublicRegulations: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Continue behind this Regulation (the `next` of the page before).
                 * @example regulation-1
                 */
                after?: components["schemas"]["RegulationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Regulations without their documents */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-06-15",
                     *       "regulations": [
                     *         {
                     *           "id": "regulation-1",
                     *           "version": 1,
                     *           "title": {
                     *             "be": "Палажэнне"
                     *           },
                     *           "budget_year": 2028,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "decision": {
                     *             "id": "decision-4",
                     *             "number": "7/2027",
                     *             "adopted_on": "2027-02-01"
                     *           },
                     *           "opinion": {
                     *             "outcome": "for",
                     *             "on": "2027-01-20"
                     *           },
                     *           "replaces": null,
                     *           "replaced_by": null,
                     *           "cycle": "cycle-1"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicRegulationPage"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readPublicRegulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example regulation-1 */
                regulation: components["schemas"]["RegulationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Regulation */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-06-15",
                     *       "currency": "BYN",
                     *       "id": "regulation-1",
                     *       "version": 1,
                     *       "title": {
                     *         "be": "Палажэнне"
                     *       },
                     *       "budget_year": 2028,
                     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "decision": {
                     *         "id": "decision-4",
                     *         "number": "7/2027",
                     *         "adopted_on": "2027-02-01"
                     *       },
                     *       "opinion": {
                     *         "outcome": "for",
                     *         "on": "2027-01-20"
                     *       },
                     *       "replaces": null,
                     *       "replaced_by": null,
                     *       "cycle": "cycle-1",
                     *       "document": {
                     *         "format": "hramada-regulation/1",
                     *         "title": {
                     *           "be": "Палажэнне аб грамадзянскім бюджэце 2028",
                     *           "ru": "Положение о гражданском бюджете 2028",
                     *           "en": "Regulation on the citizens' budget of 2028"
                     *         },
                     *         "budget_year": 2028,
                     *         "fund": "120000.00",
                     *         "executed_expenditure": "11500000.00",
                     *         "binding": true,
                     *         "pools": [
                     *           {
                     *             "code": "whole",
                     *             "name": {
                     *               "be": "Уся грамада"
                     *             },
                     *             "territory": "territory-1",
                     *             "budget": "70000.00",
                     *             "least_cost": "2000.00",
                     *             "most_cost": "35000.00",
                     *             "area": {
                     *               "type": "Polygon",
                     *               "coordinates": [
                     *                 [
                     *                   [
                     *                     26.5,
                     *                     52.5
                     *                   ],
                     *                   [
                     *                     28.5,
                     *                     52.5
                     *                   ],
                     *                   [
                     *                     28.5,
                     *                     54.5
                     *                   ],
                     *                   [
                     *                     26.5,
                     *                     54.5
                     *                   ],
                     *                   [
                     *                     26.5,
                     *                     52.5
                     *                   ]
                     *                 ]
                     *               ]
                     *             }
                     *           },
                     *           {
                     *             "code": "village",
                     *             "name": {
                     *               "be": "Вёска"
                     *             },
                     *             "territory": "territory-1",
                     *             "category": "greenery",
                     *             "budget": "30000.00",
                     *             "most_cost": "15000.00"
                     *           }
                     *         ],
                     *         "categories": [
                     *           {
                     *             "code": "greenery",
                     *             "name": {
                     *               "be": "Азеляненне"
                     *             },
                     *             "budget": "60000.00"
                     *           },
                     *           {
                     *             "code": "streets",
                     *             "name": {
                     *               "be": "Вуліцы і дарогі"
                     *             }
                     *           }
                     *         ],
                     *         "proposing": {
                     *           "minimum_age": 16,
                     *           "groups": true,
                     *           "on_behalf": true,
                     *           "signatures": 15,
                     *           "merging": true,
                     *           "correction_days": 7,
                     *           "similarity_percent": 60,
                     *           "distance_metres": 150
                     *         },
                     *         "criteria": [
                     *           {
                     *             "code": "F1",
                     *             "stage": "formal",
                     *             "text": {
                     *               "be": "Прапанова запоўненая цалкам"
                     *             },
                     *             "ground": "Regulation, item 4",
                     *             "unit": "Secretariat of the Uprava",
                     *             "correctable": true,
                     *             "blocking": true
                     *           },
                     *           {
                     *             "code": "S1",
                     *             "stage": "substantive",
                     *             "text": {
                     *               "be": "Пытанне мясцовага значэння"
                     *             },
                     *             "ground": "Art. 23.2",
                     *             "unit": "Legal department",
                     *             "correctable": false,
                     *             "blocking": true
                     *           },
                     *           {
                     *             "code": "S2",
                     *             "stage": "substantive",
                     *             "text": {
                     *               "be": "Раіўся з суседзямі"
                     *             },
                     *             "ground": "Regulation, item 9",
                     *             "unit": "Legal department",
                     *             "correctable": false,
                     *             "blocking": false
                     *           }
                     *         ],
                     *         "calendar": [
                     *           {
                     *             "phase": "submission",
                     *             "from": "2027-02-28T21:00:00.000Z",
                     *             "until": "2027-03-31T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "verification",
                     *             "from": "2027-03-31T21:00:00.000Z",
                     *             "until": "2027-06-15T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "appeals",
                     *             "from": "2027-06-15T21:00:00.000Z",
                     *             "until": "2027-06-22T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "appeal_decisions",
                     *             "from": "2027-06-22T21:00:00.000Z",
                     *             "until": "2027-07-10T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "voting",
                     *             "from": "2027-08-31T21:00:00.000Z",
                     *             "until": "2027-09-14T21:00:00.000Z"
                     *           },
                     *           {
                     *             "phase": "complaints",
                     *             "from": "2027-09-17T21:00:00.000Z",
                     *             "until": "2027-09-24T21:00:00.000Z"
                     *           }
                     *         ],
                     *         "appeals": {
                     *           "decided_by": "Appeal commission named by the Rada",
                     *           "days_to_decide": 18
                     *         },
                     *         "voting": {
                     *           "minimum_age": 16,
                     *           "pools": "own_territory",
                     *           "most_pools": 2,
                     *           "form": "cumulative",
                     *           "blank_allowed": true,
                     *           "total": {
                     *             "least": 1,
                     *             "most": 6
                     *           },
                     *           "per_pool": {
                     *             "least": 1,
                     *             "most": 3
                     *           },
                     *           "per_category": {
                     *             "most": 4
                     *           },
                     *           "points": {
                     *             "most_in_all": 10,
                     *             "least_each": 1,
                     *             "most_each": 5
                     *           },
                     *           "revote": "last_counts",
                     *           "paper": "paper_wins"
                     *         },
                     *         "tally": {
                     *           "rule": "greedy",
                     *           "unaffordable": "topup",
                     *           "topup_percent": 80,
                     *           "threshold": {
                     *             "votes": 10
                     *           },
                     *           "ties": [
                     *             "cost",
                     *             "submitted",
                     *             "lot"
                     *           ],
                     *           "pools": "each",
                     *           "left_over": "lapses"
                     *         },
                     *         "reserve": 3,
                     *         "feasibility": {
                     *           "buffer_days": 20,
                     *           "first_day": "01-15",
                     *           "lead_times": [
                     *             {
                     *               "code": "tender",
                     *               "name": {
                     *                 "be": "Тэндар"
                     *               },
                     *               "days": 15,
                     *               "unit": "working",
                     *               "place": "before",
                     *               "kind": "works",
                     *               "from_cost": "10000.00",
                     *               "ground": "Procurement law"
                     *             },
                     *             {
                     *               "code": "consent",
                     *               "name": {
                     *                 "be": "Згода іншага органа"
                     *               },
                     *               "days": 30,
                     *               "unit": "calendar",
                     *               "place": "before",
                     *               "kind": "permit",
                     *               "with_consent": true,
                     *               "ground": "Art. 65"
                     *             }
                     *           ],
                     *           "seasons": [
                     *             {
                     *               "code": "outdoors",
                     *               "name": {
                     *                 "be": "Вонкавыя работы"
                     *               },
                     *               "kinds": [
                     *                 "works"
                     *               ],
                     *               "from": "04-15",
                     *               "until": "10-31"
                     *             }
                     *           ]
                     *         },
                     *         "execution": {
                     *           "four_eyes_from": "0.00"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PublicRegulation"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readPublicRegulationDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example regulation-1 */
                regulation: components["schemas"]["RegulationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "hramada-regulation/1",
                     *       "title": {
                     *         "be": "Палажэнне аб грамадзянскім бюджэце 2028",
                     *         "ru": "Положение о гражданском бюджете 2028",
                     *         "en": "Regulation on the citizens' budget of 2028"
                     *       },
                     *       "budget_year": 2028,
                     *       "fund": "120000.00",
                     *       "executed_expenditure": "11500000.00",
                     *       "binding": true,
                     *       "pools": [
                     *         {
                     *           "code": "whole",
                     *           "name": {
                     *             "be": "Уся грамада"
                     *           },
                     *           "territory": "territory-1",
                     *           "budget": "70000.00",
                     *           "least_cost": "2000.00",
                     *           "most_cost": "35000.00",
                     *           "area": {
                     *             "type": "Polygon",
                     *             "coordinates": [
                     *               [
                     *                 [
                     *                   26.5,
                     *                   52.5
                     *                 ],
                     *                 [
                     *                   28.5,
                     *                   52.5
                     *                 ],
                     *                 [
                     *                   28.5,
                     *                   54.5
                     *                 ],
                     *                 [
                     *                   26.5,
                     *                   54.5
                     *                 ],
                     *                 [
                     *                   26.5,
                     *                   52.5
                     *                 ]
                     *               ]
                     *             ]
                     *           }
                     *         },
                     *         {
                     *           "code": "village",
                     *           "name": {
                     *             "be": "Вёска"
                     *           },
                     *           "territory": "territory-1",
                     *           "category": "greenery",
                     *           "budget": "30000.00",
                     *           "most_cost": "15000.00"
                     *         }
                     *       ],
                     *       "categories": [
                     *         {
                     *           "code": "greenery",
                     *           "name": {
                     *             "be": "Азеляненне"
                     *           },
                     *           "budget": "60000.00"
                     *         },
                     *         {
                     *           "code": "streets",
                     *           "name": {
                     *             "be": "Вуліцы і дарогі"
                     *           }
                     *         }
                     *       ],
                     *       "proposing": {
                     *         "minimum_age": 16,
                     *         "groups": true,
                     *         "on_behalf": true,
                     *         "signatures": 15,
                     *         "merging": true,
                     *         "correction_days": 7,
                     *         "similarity_percent": 60,
                     *         "distance_metres": 150
                     *       },
                     *       "criteria": [
                     *         {
                     *           "code": "F1",
                     *           "stage": "formal",
                     *           "text": {
                     *             "be": "Прапанова запоўненая цалкам"
                     *           },
                     *           "ground": "Regulation, item 4",
                     *           "unit": "Secretariat of the Uprava",
                     *           "correctable": true,
                     *           "blocking": true
                     *         },
                     *         {
                     *           "code": "S1",
                     *           "stage": "substantive",
                     *           "text": {
                     *             "be": "Пытанне мясцовага значэння"
                     *           },
                     *           "ground": "Art. 23.2",
                     *           "unit": "Legal department",
                     *           "correctable": false,
                     *           "blocking": true
                     *         },
                     *         {
                     *           "code": "S2",
                     *           "stage": "substantive",
                     *           "text": {
                     *             "be": "Раіўся з суседзямі"
                     *           },
                     *           "ground": "Regulation, item 9",
                     *           "unit": "Legal department",
                     *           "correctable": false,
                     *           "blocking": false
                     *         }
                     *       ],
                     *       "calendar": [
                     *         {
                     *           "phase": "submission",
                     *           "from": "2027-02-28T21:00:00.000Z",
                     *           "until": "2027-03-31T21:00:00.000Z"
                     *         },
                     *         {
                     *           "phase": "verification",
                     *           "from": "2027-03-31T21:00:00.000Z",
                     *           "until": "2027-06-15T21:00:00.000Z"
                     *         },
                     *         {
                     *           "phase": "appeals",
                     *           "from": "2027-06-15T21:00:00.000Z",
                     *           "until": "2027-06-22T21:00:00.000Z"
                     *         },
                     *         {
                     *           "phase": "appeal_decisions",
                     *           "from": "2027-06-22T21:00:00.000Z",
                     *           "until": "2027-07-10T21:00:00.000Z"
                     *         },
                     *         {
                     *           "phase": "voting",
                     *           "from": "2027-08-31T21:00:00.000Z",
                     *           "until": "2027-09-14T21:00:00.000Z"
                     *         },
                     *         {
                     *           "phase": "complaints",
                     *           "from": "2027-09-17T21:00:00.000Z",
                     *           "until": "2027-09-24T21:00:00.000Z"
                     *         }
                     *       ],
                     *       "appeals": {
                     *         "decided_by": "Appeal commission named by the Rada",
                     *         "days_to_decide": 18
                     *       },
                     *       "voting": {
                     *         "minimum_age": 16,
                     *         "pools": "own_territory",
                     *         "most_pools": 2,
                     *         "form": "cumulative",
                     *         "blank_allowed": true,
                     *         "total": {
                     *           "least": 1,
                     *           "most": 6
                     *         },
                     *         "per_pool": {
                     *           "least": 1,
                     *           "most": 3
                     *         },
                     *         "per_category": {
                     *           "most": 4
                     *         },
                     *         "points": {
                     *           "most_in_all": 10,
                     *           "least_each": 1,
                     *           "most_each": 5
                     *         },
                     *         "revote": "last_counts",
                     *         "paper": "paper_wins"
                     *       },
                     *       "tally": {
                     *         "rule": "greedy",
                     *         "unaffordable": "topup",
                     *         "topup_percent": 80,
                     *         "threshold": {
                     *           "votes": 10
                     *         },
                     *         "ties": [
                     *           "cost",
                     *           "submitted",
                     *           "lot"
                     *         ],
                     *         "pools": "each",
                     *         "left_over": "lapses"
                     *       },
                     *       "reserve": 3,
                     *       "feasibility": {
                     *         "buffer_days": 20,
                     *         "first_day": "01-15",
                     *         "lead_times": [
                     *           {
                     *             "code": "tender",
                     *             "name": {
                     *               "be": "Тэндар"
                     *             },
                     *             "days": 15,
                     *             "unit": "working",
                     *             "place": "before",
                     *             "kind": "works",
                     *             "from_cost": "10000.00",
                     *             "ground": "Procurement law"
                     *           },
                     *           {
                     *             "code": "consent",
                     *             "name": {
                     *               "be": "Згода іншага органа"
                     *             },
                     *             "days": 30,
                     *             "unit": "calendar",
                     *             "place": "before",
                     *             "kind": "permit",
                     *             "with_consent": true,
                     *             "ground": "Art. 65"
                     *           }
                     *         ],
                     *         "seasons": [
                     *           {
                     *             "code": "outdoors",
                     *             "name": {
                     *               "be": "Вонкавыя работы"
                     *             },
                     *             "kinds": [
                     *               "works"
                     *             ],
                     *             "from": "04-15",
                     *             "until": "10-31"
                     *           }
                     *         ]
                     *       },
                     *       "execution": {
                     *         "four_eyes_from": "0.00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Regulation"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listPublicDecisions: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Continue behind this decision (the `next` of the page before).
                 * @example decision-1
                 */
                after?: components["schemas"]["DecisionId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Decisions, oldest first, with the days by which they were published late */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-06-15",
                     *       "decisions": [
                     *         {
                     *           "id": "decision-1",
                     *           "number": "1/2027",
                     *           "title": {
                     *             "be": "Аб фондзе"
                     *           },
                     *           "body": {
                     *             "id": "body-3",
                     *             "kind": "assembly",
                     *             "name": {
                     *               "be": "Мясцовы сход"
                     *             }
                     *           },
                     *           "adopted_on": "2027-03-01",
                     *           "status": "in_force",
                     *           "document_sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "publication_due_on": "2027-03-08",
                     *           "published_on": "2027-03-04",
                     *           "url": "https://hramada.example/1-2027",
                     *           "overdue_days": 0
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicDecisionPage"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readPublicElection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example pool-1 */
                pool: components["schemas"]["PoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readPublicCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last daily checkpoint of the audit trail, as a C2SP note */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example hramada-ledger.local/audit
                     *     42
                     *     47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
                     *
                     *     — hramada-ledger.local/audit Uw2QOg==
                     */
                    "text/plain": string;
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listPublicCheckpoints: {
        parameters: {
            query?: {
                /** @description How many rows at the most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Continue behind this publication (the `next` of the page before).
                 * @example publication-1
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The daily checkpoints of the audit trail, oldest first */
            200: {
                headers: {
                    /**
                     * @description The number of the publication.
                     * @example "p3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publication": 3,
                     *       "as_of": "2027-06-15",
                     *       "checkpoints": [
                     *         {
                     *           "publication": 3,
                     *           "published_on": "2027-06-15",
                     *           "size": 42,
                     *           "note": "hramada-ledger.local/audit\n42\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— hramada-ledger.local/audit Uw2QOg==\n"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicCheckpointPage"];
                };
            };
            /** @description Nothing was published since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readRegulationSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JSON Schema (2020-12). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules, room by room. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: {
                            rule: string;
                            room: string;
                            article: string;
                            says: string;
                            remedy?: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    explainProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example not-found */
                problem: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        status: number;
                        title: string;
                        article?: string;
                        source?: string;
                        remedy?: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewFeasibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: components["schemas"]["CycleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": {
                 *         "tasks": [
                 *           {
                 *             "id": "T1",
                 *             "name": "Праект",
                 *             "kind": "design",
                 *             "unit": "working",
                 *             "duration": 20
                 *           },
                 *           {
                 *             "id": "T2",
                 *             "name": "Закупка",
                 *             "kind": "procurement",
                 *             "unit": "calendar",
                 *             "duration": {
                 *               "optimistic": 20,
                 *               "likely": 30,
                 *               "pessimistic": 50
                 *             },
                 *             "after": [
                 *               {
                 *                 "task": "T1"
                 *               }
                 *             ]
                 *           },
                 *           {
                 *             "id": "T3",
                 *             "name": "Работы",
                 *             "kind": "works",
                 *             "unit": "working",
                 *             "duration": 40,
                 *             "after": [
                 *               {
                 *                 "task": "T2",
                 *                 "relation": "finish_to_start",
                 *                 "lag": {
                 *                   "days": 3,
                 *                   "unit": "calendar"
                 *                 }
                 *               }
                 *             ],
                 *             "earliest_start": "2028-04-01",
                 *             "outdoors": true,
                 *             "seasons": [
                 *               {
                 *                 "from": "04-20",
                 *                 "until": "10-15"
                 *               }
                 *             ],
                 *             "consent_of": "Водаканал"
                 *           },
                 *           {
                 *             "id": "T4",
                 *             "name": "Прыёмка",
                 *             "kind": "acceptance",
                 *             "unit": "working",
                 *             "duration": 5,
                 *             "after": [
                 *               {
                 *                 "task": "T3"
                 *               }
                 *             ]
                 *           },
                 *           {
                 *             "id": "T5",
                 *             "name": "Аплата",
                 *             "kind": "payment",
                 *             "unit": "working",
                 *             "duration": 10,
                 *             "after": [
                 *               {
                 *                 "task": "T4"
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       },
                 *       "cost": {
                 *         "lines": [
                 *           {
                 *             "name": "Арэлі",
                 *             "quantity": "4",
                 *             "measure": "шт.",
                 *             "unit_price": "2500.00",
                 *             "vat_percent": "20",
                 *             "contingency_percent": "5",
                 *             "sources": [
                 *               {
                 *                 "from": "pool"
                 *               }
                 *             ],
                 *             "budget_line": "6.2.1-14",
                 *             "lasts_until": "2028-12-31"
                 *           }
                 *         ],
                 *         "total": "12600.00",
                 *         "upkeep": {
                 *           "yearly": "300.00",
                 *           "payer": "Управа"
                 *         }
                 *       },
                 *       "pool": "village",
                 *       "category": "greenery",
                 *       "money_from": "2028-01-20",
                 *       "budget_has": [
                 *         {
                 *           "line": "6.2.1-15",
                 *           "pays_for": "Лаўкі ў тым жа двары"
                 *         }
                 *       ],
                 *       "draws": {
                 *         "seed": 7
                 *       },
                 *       "picture": true,
                 *       "language": "be"
                 *     }
                 */
                "application/json": components["schemas"]["FeasibilityQuestion"];
            };
        };
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycle": "cycle-1",
                     *       "budget_year": 2028,
                     *       "feasible": false,
                     *       "rules": [
                     *         {
                     *           "rule": "completed-within-the-period",
                     *           "article": "Art. 51.2",
                     *           "says": "All is accepted and paid by 31 December of the budget period, less the buffer of the Regulation.",
                     *           "holds": true,
                     *           "because": "All is accepted and paid on 2028-07-14, 150 days before 2028-12-11 (31 December less 20 days)."
                     *         },
                     *         {
                     *           "rule": "within-the-cap",
                     *           "article": "Art. 51.1",
                     *           "says": "A project asks of its pool no more than the Regulation allows for one project, and no less.",
                     *           "holds": false,
                     *           "because": "The project asks for 15600.00; one project asks for at most 15000.00."
                     *         }
                     *       ],
                     *       "first_day": "2028-01-20",
                     *       "last_day": "2028-12-11",
                     *       "period_end": "2028-12-31",
                     *       "done_on": "2028-07-14",
                     *       "days_to_spare": 150,
                     *       "longest_wait": {
                     *         "name": "Закупка",
                     *         "days": 32,
                     *         "unit": "calendar"
                     *       },
                     *       "tasks": [
                     *         {
                     *           "id": "T3:consent",
                     *           "name": "Узгадненне, маўчанне лічыцца згодай (Водаканал)",
                     *           "kind": "works",
                     *           "unit": "calendar",
                     *           "days": 30,
                     *           "added": {
                     *             "by": "law",
                     *             "ground": "Art. 65"
                     *           },
                     *           "earliest_start": "2028-03-27",
                     *           "earliest_finish": "2028-04-25",
                     *           "latest_start": "2028-03-27",
                     *           "latest_finish": "2028-04-25",
                     *           "float": 0,
                     *           "critical": true
                     *         },
                     *         {
                     *           "id": "T3",
                     *           "name": "Работы",
                     *           "kind": "works",
                     *           "unit": "working",
                     *           "days": 40,
                     *           "earliest_start": "2028-04-26",
                     *           "earliest_finish": "2028-06-22",
                     *           "latest_start": "2028-04-26",
                     *           "latest_finish": "2028-06-22",
                     *           "float": 0,
                     *           "critical": true,
                     *           "season": {
                     *             "waited_days": 0,
                     *             "paused_days": 0,
                     *             "pauses": []
                     *           }
                     *         }
                     *       ],
                     *       "critical_path": [
                     *         "T1",
                     *         "T2",
                     *         "T2:publication",
                     *         "T3:consent",
                     *         "T3",
                     *         "T4",
                     *         "T5"
                     *       ],
                     *       "cost": {
                     *         "lines": [
                     *           {
                     *             "net": "10000.00",
                     *             "contingency": "3000.00",
                     *             "vat": "2600.00",
                     *             "amount": "15600.00"
                     *           }
                     *         ],
                     *         "total": "15600.00",
                     *         "asked_of_pool": "15600.00",
                     *         "rounding": "Quantity × unit price, with contingency on it and VAT on both, is rounded once, half up to the kopeck."
                     *       },
                     *       "changes": [
                     *         {
                     *           "change": "cut",
                     *           "amount": "600.00",
                     *           "done_on": "2028-07-14",
                     *           "mends": [
                     *             "within-the-cap"
                     *           ],
                     *           "leaves": []
                     *         }
                     *       ],
                     *       "provisional_years": [
                     *         2028
                     *       ],
                     *       "probability": {
                     *         "probability": "0.9987",
                     *         "in_time": 9987,
                     *         "draws": 10000,
                     *         "seed": 7,
                     *         "method": "Durations from the PERT distribution (lambda 4)",
                     *         "done_by": {
                     *           "p10": "2028-07-08",
                     *           "p50": "2028-07-14",
                     *           "p90": "2028-07-23"
                     *         }
                     *       },
                     *       "picture": {
                     *         "language": "be",
                     *         "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                     *         "table": {
                     *           "caption": "План работ.",
                     *           "head": [
                     *             "Задача"
                     *           ],
                     *           "rows": [
                     *             [
                     *               "Праект"
                     *             ]
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FeasibilityVerdict"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}

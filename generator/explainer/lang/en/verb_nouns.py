"""Nouns of verbs that WordNet does not give: `verb:noun,noun`, `_` for a blank. The others stand in `wordnet_verb_nouns`.

Nouns of verbs with a particle ("takeover", "walkout"), nouns of another stem that dictionaries explain by the verb
("theft", "victory", "lawsuit"), and nouns in -ing that news uses for the act.
"""

from __future__ import annotations

VERB_NOUNS = """
    abdicate:abdication abduct:abduction abolish:abolition accede:accession accuse:accusation
    acknowledge:acknowledgement,acknowledgment acquire:takeover allege:allegation amputate:amputation
    analyse:analysis analyze:analysis annul:annulment appoint:appointment assassinate:assassination
    assess:assessment authorise:authorisation authorize:authorization bail_out:bailout believe:belief besiege:siege
    blackmail:blackmail break_up:breakup bribe:bribery burgle:burglary buy_out:buyout capture:capture
    censure:censure choose:choice close:closure collide:collision conclude:conclusion cut:cut cut_back:cutback
    debunk:debunking decline:decline default:default defraud:fraud demolish:demolition denounce:denunciation
    deploy:deployment deport:deportation derail:derailment detain:detention disavow:disavowal disprove:disproof
    dissolve:dissolution divest:divestment,divestiture doubt:doubt downgrade:downgrade drop:drop drown:drowning
    embezzle:embezzlement enact:enactment endorse:endorsement enter:entry erupt:eruption exile:exile exit:exit
    exonerate:exoneration expect:expectation explode:blast export:export extort:extortion extradite:extradition
    fear:fear flee:flight fly:flight gain:gain hand_out:handout hijack:hijacking hike:hike hire:hiring hope:hope
    hospitalize:hospitalization impeach:impeachment import:import impose:imposition incarcerate:incarceration
    indict:indictment infect:infection jump:jump kill:homicide,manslaughter,slaying land:landing launch:launch
    leak:leak legalise:legalisation legalize:legalization lend:loan lift:lifting lift_off:liftoff,lift-off
    lock_out:lockout lose:loss lynch:lynching merge:merger mourn:mourning murder:homicide
    nationalise:nationalisation nationalize:nationalization oust:ouster overdose:overdose pass:passage plan:plan
    pledge:pledge poison:poisoning postpone:postponement predict:prediction privatise:privatisation
    privatize:privatization probe:probe prohibit:prohibition prosecute:prosecution pull_out:pullout
    quarantine:quarantine rape:rape rebound:rebound recall:recall refute:refutation relegate:relegation
    relocate:relocation reopen:reopening repatriate:repatriation repay:repayment respond:response
    restructure:restructuring resume:resumption retreat:retreat reunite:reunion reveal:revelation revoke:revocation
    roll_out:rollout sack:sacking secede:secession sell:sale sentence:sentencing separate:separation ship:shipment
    shut_down:closure sink:sinking slay:slaying smuggle:smuggling spike:spike split:split stab:stabbing steal:theft
    strike:strike succeed:success sue:lawsuit survive:survival suspect:suspicion suspend:suspension
    take_off:takeoff,take-off take_over:takeover threaten:threat traffic:trafficking transplant:transplant
    unite:union unveil:unveiling upgrade:upgrade vow:vow walk_out:walkout win:victory,triumph work:work
"""
